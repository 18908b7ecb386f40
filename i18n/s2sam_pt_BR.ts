<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>S2Sam</name>
    <message>
        <location filename="../s2sam_qgis/gui/panels/date_row.py"/>
        <source>&amp;Also look at</source>
        <translation>Olhar t&amp;ambém</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>&amp;Layer</source>
        <translation>&amp;Camada</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/model_panel.py"/>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/correction_geojson.py"/>
        <source>&apos;action&apos; must be &apos;add&apos; or &apos;cut&apos;, found {found}.</source>
        <translation>&apos;action&apos; deve ser &apos;add&apos; ou &apos;cut&apos;, não {found}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/correction_geojson.py"/>
        <source>&apos;after&apos; must be a number of prompts, 0 or more, found {found}.</source>
        <translation>&apos;after&apos; deve ser um número de prompts, 0 ou mais, não {found}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>&apos;candidate&apos; must be the number of a candidate mask, from 1, found {value}.</source>
        <translation>“candidate” deve ser o número de uma máscara, a partir de 1; encontrado: {value}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>&apos;label&apos; must be 1 (foreground) or 0 (background), found {found}.</source>
        <translation>&apos;label&apos; deve ser 1 (primeiro plano) ou 0 (fundo), mas foi encontrado {found}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>&apos;prompt_id&apos; has {count} characters; {limit} are allowed.</source>
        <translation>&apos;prompt_id&apos; tem {count} caracteres; são permitidos {limit}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>&apos;prompt_id&apos; must be an integer or a text, found {value}.</source>
        <translation>&apos;prompt_id&apos; deve ser um inteiro ou um texto, mas foi encontrado {value}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>&apos;prompt_id&apos; {value} begins or ends with a blank, or has a character that cannot be written. Give the object another id.</source>
        <translation>&apos;prompt_id&apos; {value} começa ou termina com um espaço, ou contém um caractere que não pode ser gravado. Dê outro identificador ao objeto.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>&apos;prompt_id&apos; {value} has more than 64 bits, which no vector file holds. Use a smaller number, or a text.</source>
        <translation>&apos;prompt_id&apos; {value} tem mais de 64 bits, o que nenhum arquivo vetorial comporta. Use um número menor ou um texto.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>({x:g}, {y:g}) is not a longitude and latitude. GeoJSON needs degrees, longitude first; a file in another CRS needs a &apos;crs&apos; member that names it.</source>
        <translation>({x:g}, {y:g}) não é uma longitude/latitude. O GeoJSON requer graus, com a longitude primeiro; um arquivo em outro SRC precisa de um membro &apos;crs&apos; que o indique.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/baseline.py"/>
        <source>-1000 as of processing baseline 04.00; baseline {baseline:05.2f} ({item})</source>
        <translation>-1000 a partir da baseline de processamento 04.00; baseline {baseline:05.2f} ({item})</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/run_options.py"/>
        <source>0 = automatic</source>
        <translation>0 = automático</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/baseline.py"/>
        <source>0 before processing baseline 04.00; baseline {baseline:05.2f} ({item})</source>
        <translation>0 antes da baseline de processamento 04.00; baseline {baseline:05.2f} ({item})</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/import_dialog.py"/>
        <source>1 = foreground, 0 = background. If no field is chosen, every point is foreground.</source>
        <translation>1 = primeiro plano, 0 = fundo. Se nenhum campo for escolhido, todos os pontos são primeiro plano.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/class_controller.py"/>
        <source>1 class was added.</source>
        <translation>1 classe foi adicionada.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>1 counter-example</source>
        <translation>1 contraexemplo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/date_row.py"/>
        <source>1 date</source>
        <translation>1 data</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>1 example</source>
        <translation>1 exemplo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/work_strip.py"/>
        <source>1 more object waits</source>
        <translation>mais 1 objeto aguarda</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_tools.py"/>
        <source>1 object</source>
        <translation>1 objeto</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/run_controller.py"/>
        <source>1 object does not lie on {layer}; it was left out.</source>
        <translation>1 objeto não está em {layer}; foi deixado de fora.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_files.py"/>
        <source>1 object from {file}.</source>
        <translation>1 objeto de {file}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_files.py"/>
        <source>1 object from {layer}.</source>
        <translation>1 objeto de {layer}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/run_controller.py"/>
        <source>1 object in {seconds} s.</source>
        <translation>1 objeto em {seconds} s.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/elsewhere_controller.py"/>
        <source>1 object is in the result layer ({each}). Undo takes it back.</source>
        <translation>1 objeto está na camada de resultados ({each}). Desfazer o retira.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/everything_controller.py"/>
        <source>1 object is in the result layer. Undo takes it back.</source>
        <translation>1 objeto está na camada de resultados. Desfazer o retira.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_bulk.py"/>
        <source>1 object overlaps accepted ones, by {size} in all; the outlines stay as they are.</source>
        <translation>1 objeto sobrepõe objetos aceitos, {size} ao todo; os contornos ficam como estão.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/bulk_steps.py"/>
        <source>1 object was edited since. It stays in the layer.</source>
        <translation>1 objeto foi editado desde então. Ele permanece na camada.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_files.py"/>
        <source>1 prompt saved to {file}.</source>
        <translation>1 prompt salvo em {file}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/crew.py"/>
        <source>1 raster was run by a worker with other files of the model ({name}): its masks do not compare with the others.</source>
        <translation>1 raster foi processado por um trabalhador com outros arquivos do modelo ({name}): suas máscaras não são comparáveis com as demais.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>1 was done before</source>
        <translation>1 já estava pronta</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>1/10000, as in Sentinel-2&apos;s products</source>
        <translation>1/10000, como nos produtos Sentinel-2</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>1/10000, as in Sentinel-2&apos;s products; from the name {name}</source>
        <translation>1/10000, como nos produtos Sentinel-2; pelo nome {name}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>8-bit values: no reflectance, shown as they are</source>
        <translation>valores de 8 bits: não são reflectância, mostrados como são</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>A box around the object; on a point or a box: moves it</source>
        <translation>Uma caixa ao redor do objeto; sobre um ponto ou caixa: move-o</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>A checkpoint (.pth), or an ONNX pair …_encoder.onnx and …_decoder.onnx</source>
        <translation>Um checkpoint (.pth) ou um par ONNX …_encoder.onnx e …_decoder.onnx</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/classes.py"/>
        <source>A class needs a name.</source>
        <translation>Uma classe precisa de um nome.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/encode_algorithm.py"/>
        <source>A model looks at an image through chips. Encoding a chip takes the time; answering a click on it does not. This algorithm encodes all chips that a first click in an area needs and keeps them in the store that the S2 SAM panel, the other algorithms and the shell command share.

Chips depend on the raster, the bands, the stretch and the model: choose what you will work with. What is encoded already is not encoded again.</source>
        <translation>Um modelo vê a imagem em recortes. O que leva tempo é codificar um recorte, não responder a um clique nele. Este algoritmo codifica todos os recortes de que um primeiro clique em uma área precisa e os guarda no armazenamento compartilhado pelo painel do S2 SAM, pelos outros algoritmos e pelo comando de terminal.

Os recortes dependem do raster, das bandas, do realce e do modelo: escolha aqueles com que vai trabalhar. O que já está codificado não é codificado de novo.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>A new area takes:</source>
        <translation>Uma nova área leva:</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/everything/run.py"/>
        <source>A part of the area is missing from {folder}. Run it again.</source>
        <translation>Falta uma parte da área em {folder}. Execute de novo.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/grid.py"/>
        <source>A raster grid of {width} x {height} pixels holds nothing.</source>
        <translation>Uma grade raster de {width} x {height} pixels não contém nada.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/raster_source.py"/>
        <source>A web map: colours are as displayed, not reflectance, and its resolution is that of the present view.</source>
        <translation>Um mapa web: as cores são as exibidas, não reflectância, e a resolução é a da vista atual.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Accept</source>
        <translation>Aceitar</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/elsewhere_controller.py"/>
        <location filename="../s2sam_qgis/gui/control/everything_controller.py"/>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Accept 1 object</source>
        <translation>Aceitar 1 objeto</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Accept all</source>
        <translation>Aceitar tudo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Accept all {count} above</source>
        <translation>Aceitar os {count} acima</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Accept picked</source>
        <translation>Aceitar os escolhidos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/elsewhere_controller.py"/>
        <location filename="../s2sam_qgis/gui/control/everything_controller.py"/>
        <source>Accept {count} objects</source>
        <translation>Aceitar {count} objetos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/accept_controller.py"/>
        <source>Accept {name}</source>
        <translation>Aceitar {name}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_list.py"/>
        <source>Accepted ({count})</source>
        <translation>Aceitos ({count})</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/kept_objects.py"/>
        <source>Accepted before; changed since: {parts}. Enter replaces it</source>
        <translation>Já aceito; alterado desde então: {parts}. Enter o substitui</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_list.py"/>
        <source>Accepted objects</source>
        <translation>Objetos aceitos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>Acquired</source>
        <translation>Aquisição</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/repair_controller.py"/>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Add area</source>
        <translation>Adicionar área</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/attributes_dialog.py"/>
        <source>Add attribute</source>
        <translation>Adicionar atributo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/class_controller.py"/>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <source>Add class</source>
        <translation>Adicionar classe</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Add counter-examples: what not to find</source>
        <translation>Adicionar contraexemplos: o que não procurar</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Add examples: what to look for</source>
        <translation>Adicionar exemplos: o que procurar</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/date_row.py"/>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Add files…</source>
        <translation>Adicionar arquivos…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Add folder…</source>
        <translation>Adicionar pasta…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Add rasters</source>
        <translation>Adicionar rasters</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Add the rasters of a folder</source>
        <translation>Adicionar os rasters de uma pasta</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/target.py"/>
        <source>Add the results to the project</source>
        <translation>Adicionar os resultados ao projeto</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/tasks/download_task.py"/>
        <source>Add {model}</source>
        <translation>Adicionar {model}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_controller.py"/>
        <source>Add {what}</source>
        <translation>Adicionar {what}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Address of a Dask scheduler, such as tcp://10.0.0.1:8786</source>
        <translation>Endereço de um agendador do Dask, por exemplo tcp://10.0.0.1:8786</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Adds all rasters and products of a folder</source>
        <translation>Adiciona todos os rasters e produtos de uma pasta</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Adds raster files that are no layers</source>
        <translation>Adiciona arquivos raster que não são camadas</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Adds the prompts as vector layers that QGIS&apos;s own tools can edit.</source>
        <translation>Adiciona os prompts como camadas vetoriais que podem ser editadas com as ferramentas do QGIS.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Adds what you draw to the object. Click corners, then right-click; or drag around the area.</source>
        <translation>Adiciona ao objeto o que você desenhar. Clique nos cantos e depois com o botão direito; ou arraste em volta da área.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>All objects of the table</source>
        <translation>Todos os objetos da tabela</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/outlines/polygons.py"/>
        <source>All of object {id} is smaller than the minimum area of {area:g} m2; its largest part was kept.</source>
        <translation>O objeto {id} inteiro é menor que a área mínima de {area:g} m2; a maior de suas partes foi mantida.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>All of them belong to QGIS; nothing had to be installed.</source>
        <translation>Todos fazem parte do QGIS; nada precisou ser instalado.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/refine_controller.py"/>
        <source>All picked regions are refined already. Pick others.</source>
        <translation>Todas as regiões escolhidas já estão refinadas. Escolha outras.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/date_row.py"/>
        <source>Also look at</source>
        <translation>Olhar também</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/target.py"/>
        <location filename="../s2sam_qgis/processing/other_dates.py"/>
        <source>Also look at the dates that the prompts were made with</source>
        <translation>Olhar também as datas com que os prompts foram feitos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/other_dates.py"/>
        <source>Also look at: other dates of the same place</source>
        <translation>Olhar também: outras datas do mesmo lugar</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>An ONNX pair: press Another model… in the model manager.</source>
        <translation>Um par ONNX: pressione “Outro modelo…” no gerenciador de modelos.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/results_controller.py"/>
        <source>Another file: {file}…</source>
        <translation>Outro arquivo: {file}…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/results_controller.py"/>
        <source>Another file…</source>
        <translation>Outro arquivo…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>Another model…</source>
        <translation>Outro modelo…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/attributes_dialog.py"/>
        <source>Another name and value</source>
        <translation>Outro nome e valor</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/candidate_list.py"/>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_filter.py"/>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <location filename="../s2sam_qgis/processing/encode_algorithm.py"/>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>Area (ha)</source>
        <translation>Área (ha)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_chart.py"/>
        <source>Area of each object over time</source>
        <translation>Área de cada objeto ao longo do tempo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <source>Area on the ellipsoid, in hectares, of the finished outline</source>
        <translation>Área no elipsoide, em hectares, do contorno final</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/candidate_list.py"/>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <source>Area, ha</source>
        <translation>Área, ha</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Areas</source>
        <translation>Áreas</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>Areas by object and date</source>
        <translation>Áreas por objeto e data</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>As displayed</source>
        <translation>Como exibido</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>As objects</source>
        <translation>Como objetos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/dock.py"/>
        <source>As opened</source>
        <translation>Ao abrir</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>As recorded, else automatic</source>
        <translation>Como registrado; senão, automático</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_session.py"/>
        <source>At least one thread is needed, got {threads}.</source>
        <translation>É necessária pelo menos uma thread, mas o número informado foi {threads}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/connection.py"/>
        <source>At least one worker process is needed, got {count}.</source>
        <translation>É necessário pelo menos um processo de trabalho; foi informado {count}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/attribute_controller.py"/>
        <source>Attributes</source>
        <translation>Atributos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/attributes_dialog.py"/>
        <source>Attributes of {object}</source>
        <translation>Atributos de {object}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Attributes…</source>
        <translation>Atributos…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>Auto: {band}</source>
        <translation>Auto: {band}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/views.py"/>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <location filename="../s2sam_qgis/gui/dialogs/run_options.py"/>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Back (K)</source>
        <translation>Voltar (K)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_layer.py"/>
        <source>Background</source>
        <translation>Fundo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Background point</source>
        <translation>Ponto de fundo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/view_controller.py"/>
        <source>Bands and stretch of {layer}</source>
        <translation>Bandas e realce de {layer}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/sentinel2.py"/>
        <source>Bands {given!r}: give one band or three separated by commas, such as 4,3,2 or red,green,blue. {bands}</source>
        <translation>Bandas {given!r}: informe uma banda ou três separadas por vírgulas, como 4,3,2 ou red,green,blue. {bands}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>Bands, reflectance and stretch: see what the model sees</source>
        <translation>Bandas, reflectância e realce: veja o que o modelo vê</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <source>Bands, such as 4,3,2 or red,green,blue</source>
        <translation>Bandas, como 4,3,2 ou red,green,blue</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/results_controller.py"/>
        <source>Beside the project: {file}</source>
        <translation>Ao lado do projeto: {file}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/results_controller.py"/>
        <source>Borders</source>
        <translation>Limites</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Box</source>
        <translation>Retângulo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_layer.py"/>
        <source>Boxes</source>
        <translation>Retângulos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_notes.py"/>
        <source>Boxes with label 0 outline an object like any other box, they exclude nothing (prompt id {ids}). To exclude something, use points with label 0.</source>
        <translation>Retângulos com label 0 contornam um objeto como qualquer outro retângulo; não excluem nada (prompt id {ids}). Para excluir algo, use pontos com label 0.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Brings the object into view.</source>
        <translation>Leva a vista até o objeto.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Brush</source>
        <translation>Pincel</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/model_list.py"/>
        <source>Built-in</source>
        <translation>Incluído</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/model_list.py"/>
        <source>Built-in 1.6</source>
        <translation>Incluído 1.6</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/views.py"/>
        <source>Burn (NBR)</source>
        <translation>Queimada (NBR)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <location filename="../s2sam_qgis/gui/panels/work_bar.py"/>
        <location filename="../s2sam_qgis/gui/panels/work_strip.py"/>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Cancel; no half-written file remains</source>
        <translation>Cancelar; nenhum arquivo gravado pela metade permanece</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/errors.py"/>
        <location filename="../s2sam_qgis/gui/control/everything_controller.py"/>
        <location filename="../s2sam_qgis/gui/control/refine_controller.py"/>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <source>Cancelled. No half-written file remains.</source>
        <translation>Cancelado. Nenhum arquivo gravado pela metade permanece.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/object_answer.py"/>
        <source>Cancelled. Select the object again, or add a point, to go on.</source>
        <translation>Cancelado. Selecione o objeto novamente, ou adicione um ponto, para continuar.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>Cancelled. What was loaded is kept and resumed next time.</source>
        <translation>Cancelado. O que foi baixado é mantido e continuado na próxima vez.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>Cancelled; nothing was changed.</source>
        <translation>Cancelado; nada foi alterado.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/candidate_list.py"/>
        <source>Candidates by likeness</source>
        <translation>Candidatos por semelhança</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>Cannot make the folder {folder}: {reason}.</source>
        <translation>Não é possível criar a pasta {folder}: {reason}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <location filename="../s2sam_qgis/gui/control/class_controller.py"/>
        <location filename="../s2sam_qgis/models/onnx_file.py"/>
        <source>Cannot read {file}: {reason}.</source>
        <translation>Não é possível ler {file}: {reason}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/requirements.py"/>
        <source>Cannot remove {folder}: {why}. Check the folder&apos;s permissions, or remove it yourself.</source>
        <translation>Não é possível remover {folder}: {why}. Verifique suas permissões nesse local ou remova a pasta manualmente.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/python.py"/>
        <source>Cannot start {program}: {why}.</source>
        <translation>Não é possível iniciar {program}: {why}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/files.py"/>
        <source>Cannot write to the folder {folder}: {reason}. Choose another folder or make it writable.</source>
        <translation>Não é possível gravar na pasta {folder}: {reason}. Escolha outra pasta ou permita a gravação nela.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_writing.py"/>
        <source>Cannot write to the results file {path}: {why}. The object is not lost: check whether another program has locked the file, free disk space and folder permissions, then press Enter again. Or choose another file in the menu of Accept.</source>
        <translation>Não é possível gravar no arquivo de resultados {path}: {why}. O objeto não se perdeu: verifique se outro programa bloqueou o arquivo, o espaço livre em disco e as permissões da pasta e pressione Enter de novo. Ou escolha outro arquivo no menu de “Aceitar”.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/install.py"/>
        <source>Cannot write to {folder}: {why}. Check free disk space and folder permissions.</source>
        <translation>Não é possível gravar em {folder}: {why}. Verifique suas permissões e o espaço livre nesse local.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/files.py"/>
        <source>Cannot write {file}: {reason}. Nothing was changed. Check free disk space and folder permissions.</source>
        <translation>Não é possível gravar {file}: {reason}. Nada foi alterado. Verifique o espaço livre em disco e as permissões da pasta.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>Change</source>
        <translation>Variação</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>Change bands and stretch</source>
        <translation>Alterar bandas e realce</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_controller.py"/>
        <source>Change box</source>
        <translation>Alterar retângulo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/class_controller.py"/>
        <source>Change class {name}</source>
        <translation>Alterar a classe {name}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/history_controller.py"/>
        <source>Change shape</source>
        <translation>Alterar a forma</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>Check</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/tasks/download_task.py"/>
        <source>Check {model}</source>
        <translation>Verificar {model}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/hashes.py"/>
        <source>Checking {file}</source>
        <translation>Verificando {file}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>Checkpoints (*.pth *.pt);;All files (*)</source>
        <translation>Checkpoints (*.pth *.pt);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <source>Chips</source>
        <translation>Recortes</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/encode_algorithm.py"/>
        <source>Chips encoded</source>
        <translation>Recortes codificados</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/encode_algorithm.py"/>
        <source>Chips encoded before</source>
        <translation>Recortes já codificados antes</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/segment_algorithm.py"/>
        <source>Chips encoded: {encoded}, reused: {reused}. Decoder runs: {decoded}.</source>
        <translation>Recortes codificados: {encoded}, reutilizados: {reused}. Execuções do decodificador: {decoded}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/target.py"/>
        <source>Choose a folder</source>
        <translation>Escolha uma pasta</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/button_states.py"/>
        <source>Choose a model above.</source>
        <translation>Escolha um modelo acima.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/model_panel.py"/>
        <source>Choose a model.</source>
        <translation>Escolha um modelo.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>Choose a raster layer</source>
        <translation>Escolha uma camada raster</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/everything_controller.py"/>
        <location filename="../s2sam_qgis/gui/control/example_set.py"/>
        <location filename="../s2sam_qgis/gui/control/prompt_controller.py"/>
        <location filename="../s2sam_qgis/gui/control/region_controller.py"/>
        <source>Choose a raster layer first, at the top of the panel.</source>
        <translation>Escolha primeiro uma camada raster, na parte superior do painel.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/button_states.py"/>
        <source>Choose another layer above.</source>
        <translation>Escolha outra camada acima.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Choose at least one raster, or a folder of rasters.</source>
        <translation>Escolha pelo menos um raster ou uma pasta de rasters.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/alike_controller.py"/>
        <source>Choose at least one thing to compare, under &apos;Compare&apos;.</source>
        <translation>Escolha ao menos um critério em «Comparar».</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/attention_check.py"/>
        <source>Choose the device CPU in the model manager, under How models run.</source>
        <translation>Escolha o dispositivo CPU no gerenciador de modelos, em “Como os modelos são executados”.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/target.py"/>
        <source>Choose the folder</source>
        <translation>Escolher a pasta</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <location filename="../s2sam_qgis/gui/panels/object_filter.py"/>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <source>Class of the active object and of those that follow. Keys 1 to 9, 0 for none.</source>
        <translation>Classe do objeto ativo e dos seguintes. Teclas 1 a 9, 0 para nenhuma.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/class_controller.py"/>
        <source>Class {name}</source>
        <translation>Classe {name}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <location filename="../s2sam_qgis/gui/panels/dock.py"/>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <source>Classes from a layer&apos;s field</source>
        <translation>Classes de um campo de camada</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/run_options.py"/>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/button_states.py"/>
        <source>Click a field, a lake or a burn scar on the map.

Left click: inside · right click: outside
Drag: a box around it</source>
        <translation>Clique em um campo, um lago ou uma área queimada no mapa.

Clique esquerdo: dentro · clique direito: fora
Arrastar: uma caixa ao redor</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/object_controller.py"/>
        <source>Click a point or the edge of a box first; Delete then removes it.</source>
        <translation>Clique primeiro em um ponto ou na borda de um retângulo; Delete o remove em seguida.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/workbench.py"/>
        <source>Click an object first; its prompts are then run elsewhere.</source>
        <translation>Clique primeiro em um objeto; seus prompts são então executados em outras camadas.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/region_controller.py"/>
        <source>Click the polygon&apos;s corners; right click or Enter ends it, Esc gives it up.</source>
        <translation>Clique nos vértices do polígono; clique direito ou Enter para concluir, Esc para desistir.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <source>Click to show or hide</source>
        <translation>Clique para mostrar ou ocultar</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/cloud_share.py"/>
        <source>Cloud shares are not known, the scene classification cannot be read: {error}</source>
        <translation>As proporções de nuvens não são conhecidas; não é possível ler a classificação da cena: {error}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <source>Colour of {name}</source>
        <translation>Cor de {name}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <source>Colour…</source>
        <translation>Cor…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <location filename="../s2sam_qgis/processing/alike_algorithm.py"/>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/alike_controller.py"/>
        <source>Compared: {names}</source>
        <translation>Comparado: {names}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Computes the full masks of all objects on this layer and adds them as layers</source>
        <translation>Calcula as máscaras completas de todos os objetos nesta camada e as adiciona como camadas</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Copies the object with its prompts.</source>
        <translation>Copia o objeto com seus prompts.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>Copy report</source>
        <translation>Copiar relatório</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>Copying {file}</source>
        <translation>Copiando {file}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/alike_algorithm.py"/>
        <source>Counter-examples</source>
        <translation>Contraexemplos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/view_combo.py"/>
        <source>Custom…</source>
        <translation>Personalizada…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/alike_algorithm.py"/>
        <source>Cut all places at the same detail, not at what suits the examples</source>
        <translation>Cortar todos os lugares com o mesmo detalhe, não com o que convém aos exemplos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/repair_controller.py"/>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Cut area</source>
        <translation>Recortar área</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Cuts what you draw from the object. Click corners, then right-click; or drag around the area.</source>
        <translation>Recorta do objeto o que você desenhar. Clique nos cantos e depois com o botão direito; ou arraste em volta da área.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/connection.py"/>
        <source>Dashboard: {address}</source>
        <translation>Painel de monitoramento: {address}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/connection.py"/>
        <source>Dashboard: {address} (where bokeh is installed beside the scheduler)</source>
        <translation>Painel de monitoramento: {address} (se o bokeh estiver instalado junto ao agendador)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <location filename="../s2sam_qgis/gui/rerun/checklist.py"/>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/object_edits.py"/>
        <source>Delete box</source>
        <translation>Excluir retângulo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/object_edits.py"/>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Delete object</source>
        <translation>Excluir objeto</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/object_edits.py"/>
        <source>Delete point</source>
        <translation>Excluir ponto</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Detail</source>
        <translation>Detalhe</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/everything_parameters.py"/>
        <source>Detail, from 0 (coarse) to 1 (fine)</source>
        <translation>Detalhe, de 0 (grosso) a 1 (fino)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/run_options.py"/>
        <location filename="../s2sam_qgis/gui/panels/model_panel.py"/>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/left_overs.py"/>
        <location filename="../s2sam_qgis/gui/control/waiting_results.py"/>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/run_options.py"/>
        <source>Disk space</source>
        <translation>Espaço em disco</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/help_button.py"/>
        <source>Documents on the web</source>
        <translation>Documentos na web</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/keys_dialog.py"/>
        <source>Does</source>
        <translation>Ação</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Does it again. Also Ctrl+Shift+Z.</source>
        <translation>Refaz o último passo. Também Ctrl+Shift+Z.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <source>Double-click to rename the class.</source>
        <translation>Clique duas vezes para renomear a classe.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Doubtful first</source>
        <translation>Duvidosos primeiro</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>Download</source>
        <translation>Baixar</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>Download it again in the model manager.</source>
        <translation>Baixe-o novamente no gerenciador de modelos.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>Download it in the model manager, or choose a file that you have there.</source>
        <translation>Baixe-o no gerenciador de modelos ou escolha ali um arquivo que você já tenha.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/tasks/download_task.py"/>
        <source>Download {model}</source>
        <translation>Baixar {model}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>Downloading {file}: {arrived} of {size}</source>
        <translation>Baixando {file}: {arrived} de {size}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>Downloads from the publisher; size and checksum are checked</source>
        <translation>Baixa do site do publicador; o tamanho e a soma de verificação são conferidos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>Drag</source>
        <translation>Arrastar</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Drag a box around the object. Clicks still set points.</source>
        <translation>Arraste um retângulo em volta do objeto. Os cliques continuam marcando pontos.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Drag moves the map. With any tool: hold Space.</source>
        <translation>Arrastar move o mapa. Com qualquer ferramenta: mantenha a barra de espaço pressionada.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/run_region.py"/>
        <source>Draw a polygon first: choose &apos;Draw a polygon…&apos; again.</source>
        <translation>Desenhe primeiro um polígono: escolha “Desenhar um polígono…” de novo.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Draw a polygon…</source>
        <translation>Desenhar um polígono…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_controller.py"/>
        <source>Draw box</source>
        <translation>Desenhar retângulo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/everything_controller.py"/>
        <source>Draw outlines</source>
        <translation>Desenhar contornos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/object_edits.py"/>
        <source>Draw region</source>
        <translation>Desenhar a região</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <source>Drawn by hand: the model was not asked, so there is no score.</source>
        <translation>Desenhado à mão: o modelo não foi consultado, portanto não há pontuação.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>Draws how each object changes, so that small ones are seen beside large ones</source>
        <translation>Mostra como cada objeto muda, para que os pequenos apareçam ao lado dos grandes</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/shape_panel.py"/>
        <source>Draws outlines along the edges of the mask&apos;s pixels. Otherwise they run between the pixels, where the model sees the border, which is more accurate.</source>
        <translation>Desenha os contornos ao longo das bordas dos pixels da máscara. Do contrário, eles passam entre os pixels, onde o modelo vê o limite, o que é mais exato.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <source>Drop parts smaller than (m²)</source>
        <translation>Descartar partes menores que (m²)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/object_edits.py"/>
        <source>Duplicate object</source>
        <translation>Duplicar objeto</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Earlier results</source>
        <translation>Resultados anteriores</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_files.py"/>
        <source>Edit prompt layer</source>
        <translation>Editar camada de prompts</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/repair_controller.py"/>
        <source>Erase</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/dock.py"/>
        <source>Every foreground point and every box starts its own object</source>
        <translation>Cada ponto de primeiro plano e cada retângulo inicia seu próprio objeto</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/objects_here.py"/>
        <source>Every object was lost on an earlier date. Following stopped there.</source>
        <translation>Todos os objetos se perderam em uma data anterior. O acompanhamento parou ali.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/alike_algorithm.py"/>
        <source>Examples</source>
        <translation>Exemplos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Examples: the objects of the table, or picked regions</source>
        <translation>Exemplos: os objetos da tabela ou as regiões escolhidas</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>Expected one of:</source>
        <translation>Esperado um destes:</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>FarmVibes.AI</source>
        <translation>FarmVibes.AI</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>FarmVibes.AI (0–1)</source>
        <translation>FarmVibes.AI (0–1)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_import.py"/>
        <source>Feature {id}: {what}</source>
        <translation>Feição {id}: {what}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompts.py"/>
        <source>Features {first} and {second} are both boxes of prompt id {id!r}: an object has at most one box. Remove one of them or give it an id of its own.</source>
        <translation>As feições {first} e {second} são ambas retângulos do identificador de prompt {id!r}: um objeto tem no máximo um retângulo. Remova um deles ou dê a ele um identificador próprio.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/install.py"/>
        <source>Fetching a newer pip for this installation</source>
        <translation>Obtendo um pip mais recente para esta instalação</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/segment_algorithm.py"/>
        <source>Field with the label (1 foreground, 0 background)</source>
        <translation>Campo com o rótulo (1 primeiro plano, 0 fundo)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/segment_algorithm.py"/>
        <source>Field with the object&apos;s id</source>
        <translation>Campo com o identificador do objeto</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/segment_algorithm.py"/>
        <source>Field with the object&apos;s name</source>
        <translation>Campo com o nome do objeto</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>Files in use are removed when QGIS starts the next time.</source>
        <translation>Os arquivos em uso são removidos na próxima vez que o QGIS for iniciado.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/shape_panel.py"/>
        <source>Fill</source>
        <translation>Preenchimento</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/shape_panel.py"/>
        <source>Fill holes</source>
        <translation>Preencher buracos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <source>Fill holes smaller than (m²)</source>
        <translation>Preencher buracos menores que (m²)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/shape_panel.py"/>
        <source>Fill opacity</source>
        <translation>Opacidade do preenchimento</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_list.py"/>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/alike_controller.py"/>
        <location filename="../s2sam_qgis/gui/control/elsewhere_controller.py"/>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <location filename="../s2sam_qgis/gui/panels/dock.py"/>
        <location filename="../s2sam_qgis/processing/alike_algorithm.py"/>
        <source>Find the others like these</source>
        <translation>Encontrar os outros como estes</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>Find the others like these: take the candidate, refuse it</source>
        <translation>Encontrar os outros como estes: aceitar o candidato, recusá-lo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>Find the others like these: the next candidate, the one before</source>
        <translation>Encontrar os outros como estes: o próximo candidato, o anterior</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/open_dialogs.py"/>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Find there too</source>
        <translation>Procurar lá também</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Find what is like these examples on another date or scene</source>
        <translation>Procurar o que se parece com estes exemplos em outra data ou cena</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/install.py"/>
        <source>Finding versions that fit this QGIS</source>
        <translation>Procurando versões compatíveis com este QGIS</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Finds all objects in the region. You see them before you accept</source>
        <translation>Encontra todos os objetos da região. Você os vê antes de aceitar</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Focus looks at each object at the scale that suits it. Grid cuts the region into chips of 1024 pixels, as FarmVibes.AI does, and gives its masks.</source>
        <translation>Foco vê cada objeto na escala que lhe convém. Grade corta a região em recortes de 1024 pixels, como faz o FarmVibes.AI, e produz as mesmas máscaras que ele.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Focus: around the prompts</source>
        <translation>Foco: em volta dos prompts</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/target.py"/>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Folder for the results</source>
        <translation>Pasta para os resultados</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <source>Folder with the model&apos;s ONNX files (NAME_encoder.onnx, NAME_decoder.onnx)</source>
        <translation>Pasta com os arquivos ONNX do modelo (NAME_encoder.onnx, NAME_decoder.onnx)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>Folder with wheel files</source>
        <translation>Pasta com arquivos wheel</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/target.py"/>
        <source>Follow the object</source>
        <translation>Seguir o objeto</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Follow the objects: each date starts from the outlines before it</source>
        <translation>Seguir os objetos: cada data parte dos contornos anteriores</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/run.py"/>
        <source>Following cannot be shared among processes: each date starts from the outline of the date before. Run it in one process; for many places, start one rerun each.</source>
        <translation>O acompanhamento não pode ser dividido entre processos: cada data parte do contorno da data anterior. Execute-o em um só processo; para vários lugares, inicie uma repetição para cada um.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/run.py"/>
        <source>Following needs the chip plan focus: the chip plan grid replays fixed prompts.</source>
        <translation>O acompanhamento precisa do plano focus: o plano grid repete prompts fixos.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/target.py"/>
        <source>For what moves, such as a glacier, a lake or a river bar: each date starts from the outline of the date before. Otherwise the same clicks are asked on each date.</source>
        <translation>Para o que se move, como uma geleira, um lago ou um banco de rio: cada data parte do contorno da data anterior. Caso contrário, os mesmos cliques são usados em cada data.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_layer.py"/>
        <source>Foreground</source>
        <translation>Primeiro plano</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Foreground point</source>
        <translation>Ponto de primeiro plano</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <source>Foreground points (+), background points (−), box, and corrections by hand (✎)</source>
        <translation>Pontos de primeiro plano (+), pontos de fundo (−), retângulo e correções à mão (✎)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Forget all examples</source>
        <translation>Esquecer todos os exemplos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>Found:</source>
        <translation>Encontrado:</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <source>From a layer&apos;s field…</source>
        <translation>De um campo de camada…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <source>From a table or a QGIS style…</source>
        <translation>De uma tabela ou um estilo do QGIS…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>GeoJSON is longitude/latitude (RFC 7946), these prompts are in {crs}.</source>
        <translation>GeoJSON é longitude/latitude (RFC 7946), mas estes prompts estão em {crs}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>GeoPackage and GeoTIFF…</source>
        <translation>GeoPackage e GeoTIFF…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>GeoPackage…</source>
        <translation>GeoPackage…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>GeoTIFF masks…</source>
        <translation>Máscaras GeoTIFF…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Give either a number of worker processes or the address of a scheduler, not both: a scheduler has workers of its own.</source>
        <translation>Informe um número de processos de trabalho ou o endereço de um agendador, não ambos: um agendador tem seus próprios workers.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/segment_algorithm.py"/>
        <source>Give either a prompt file or a layer with prompts.</source>
        <translation>Informe um arquivo de prompts ou uma camada com prompts, não ambos.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/reader.py"/>
        <source>Give one of its parts: {parts}.</source>
        <translation>Informe uma de suas partes: {parts}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/alike_algorithm.py"/>
        <source>Give two or three examples: lakes, fields of one crop, burn scars. Everything on the raster is outlined and compared with them, and what is like them is kept.

Likeness is a number from 0 to 1. At 0.5 an object is as like the examples as it is like all objects together. Counter-examples take away what is like them.

Compared are the means of all bands and the indices that they allow (NDVI, NDWI, NBR); spreads within objects, size and shape can be added. Each place is cut at the detail that suits the examples.

Examples may lie on another date or scene: then give the raster on which they lie.</source>
        <translation>Dê dois ou três exemplos: lagos, campos de uma cultura, áreas queimadas. Tudo no raster é delineado e comparado com eles, e o que é semelhante fica.

A semelhança é um número de 0 a 1. Em 0,5 um objeto é tão semelhante aos exemplos quanto a todos os objetos juntos. Contraexemplos retiram o que é semelhante a eles.

São comparadas as médias de todas as bandas e os índices que elas permitem (NDVI, NDWI, NBR); dispersões dentro dos objetos, tamanho e forma podem ser acrescentados. Cada lugar é cortado com o detalhe que convém aos exemplos.

Os exemplos podem estar em outra data ou cena: indique então o raster deles.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Gives the object a name.</source>
        <translation>Dá um nome ao objeto.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>Gives up what is under way, then puts the tool down</source>
        <translation>Desiste do que está em andamento e depois solta a ferramenta</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>Good for:</source>
        <translation>Indicado para:</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Grid: as FarmVibes.AI</source>
        <translation>Grade: como o FarmVibes.AI</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/known_models.py"/>
        <source>HQ-SAM ViT-B: vit_b made for finer outlines</source>
        <translation>HQ-SAM ViT-B: vit_b feito para contornos mais finos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/known_models.py"/>
        <source>HQ-SAM ViT-H: vit_h made for finer outlines, slow on a CPU</source>
        <translation>HQ-SAM ViT-H: vit_h feito para contornos mais finos, lento em uma CPU</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/help_button.py"/>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/help_button.py"/>
        <source>Help: an example, the keys, the documents</source>
        <translation>Ajuda: um exemplo, as teclas, os documentos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/object_edits.py"/>
        <source>Hide {object}</source>
        <translation>Ocultar {object}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/dock.py"/>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/shape_panel.py"/>
        <source>Holes below this area are filled.</source>
        <translation>Os buracos menores que esta área são preenchidos.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>How many objects are left out for their score</source>
        <translation>Quantos objetos são omitidos pela pontuação</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>How many regions are how alike, from 0 to 1</source>
        <translation>Quantas regiões são quão semelhantes, de 0 a 1</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>How models run</source>
        <translation>Como os modelos são executados</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>How much neighbouring chips of the grid share</source>
        <translation>Quanto os recortes vizinhos da grade compartilham</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/shape_panel.py"/>
        <source>How strongly the fill covers the image; 0 shows outlines only.</source>
        <translation>Intensidade com que o preenchimento cobre a imagem; 0 mostra só os contornos.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <source>How sure the model is: the overlap with the truth that it predicts, 0 to 1</source>
        <translation>Confiança do modelo: a sobreposição com a realidade que ele mesmo prevê, de 0 a 1</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/import_dialog.py"/>
        <source>If no field is chosen, each feature is its own object.</source>
        <translation>Se nenhum campo for escolhido, cada feição é um objeto próprio.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/class_controller.py"/>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <source>Import classes</source>
        <translation>Importar classes</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Import from layer…</source>
        <translation>Importar da camada…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/import_dialog.py"/>
        <source>Import prompts</source>
        <translation>Importar prompts</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_files.py"/>
        <source>Import {layer}</source>
        <translation>Importar {layer}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>In % of the first date</source>
        <translation>Em % da primeira data</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>Install</source>
        <translation>Instalar</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>Install from a folder…</source>
        <translation>Instalar de uma pasta…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/connection.py"/>
        <source>Install it for QGIS&apos;s Python, on Windows in the OSGeo4W Shell: python -m pip install distributed. Or set worker processes to 1.</source>
        <translation>Instale-o para o Python do QGIS, no Windows no OSGeo4W Shell: python -m pip install distributed. Ou defina os processos de trabalho como 1.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/tasks/packages_task.py"/>
        <source>Install the packages of S2 SAM</source>
        <translation>Instalar os pacotes do S2 SAM</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>Installation progress</source>
        <translation>Progresso da instalação</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>IoU with first</source>
        <translation>IoU com a primeira</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/segment_anything.py"/>
        <source>It has {blocks} blocks and positions of {shape}.</source>
        <translation>Ele tem {blocks} blocos e posições de {shape}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/sentinel2.py"/>
        <source>It has: {bands}.</source>
        <translation>Bandas existentes: {bands}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>It is none of them; the others are ranked anew</source>
        <translation>Não é uma delas; as outras são reordenadas</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>It is one of them; the others are ranked anew</source>
        <translation>É uma delas; as outras são reordenadas</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>It offers one mask.</source>
        <translation>Oferece uma máscara.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>It offers {count} masks to choose from.</source>
        <translation>Oferece {count} máscaras à escolha.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>It runs on: {device}. {seconds} s for a new part of the image, {click} s a click.</source>
        <translation>Executa em: {device}. {seconds} s por parte nova da imagem, {click} s por clique.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/kept_objects.py"/>
        <source>Its feature in the result layer was edited by hand</source>
        <translation>Sua feição na camada de resultados foi editada à mão</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/predictor.py"/>
        <source>Its full-size masks are not its small ones enlarged: the export fixed the size of another image. The small ones are used.</source>
        <translation>Suas máscaras em tamanho real não são as pequenas ampliadas: a exportação fixou o tamanho de outra imagem. As pequenas são usadas.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/segment_anything.py"/>
        <source>Its weights have other names, for example {name}.</source>
        <translation>Seus pesos têm outros nomes, por exemplo {name}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/accept_controller.py"/>
        <source>Joining the borders of {name}…</source>
        <translation>Unindo os limites de {name}…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Keep accepted objects, fill around them</source>
        <translation>Manter os objetos aceitos e preencher ao redor</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/accept_controller.py"/>
        <source>Keep my edits</source>
        <translation>Manter minhas edições</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/results_controller.py"/>
        <location filename="../s2sam_qgis/gui/panels/dock.py"/>
        <source>Keep results in</source>
        <translation>Guardar resultados em</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>Keep this layer. Otherwise the panel follows the Layers panel: it takes the active raster layer, else the topmost that is visible.</source>
        <translation>Manter esta camada. Caso contrário, o painel segue o painel de camadas: usa a camada raster ativa ou, se não houver, a visível mais acima.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/accept_controller.py"/>
        <source>Keep your edits, or replace them with the outline that the panel shows?</source>
        <translation>Manter suas edições ou substituí-las pelo contorno que o painel mostra?</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Keep, and add new ones</source>
        <translation>Manter e adicionar novos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/kept_objects.py"/>
        <source>Kept in the result layer</source>
        <translation>Guardado na camada de resultados</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/keys_dialog.py"/>
        <source>Key or mouse</source>
        <translation>Tecla ou mouse</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/keys_dialog.py"/>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/help_button.py"/>
        <source>Keys and mouse…</source>
        <translation>Teclas e mouse…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/import_dialog.py"/>
        <source>Label field</source>
        <translation>Campo de rótulo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/bands.py"/>
        <source>Landsat&apos;s bands, by number</source>
        <translation>bandas do Landsat, pelo número</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>Larger brush</source>
        <translation>Pincel maior</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Larger objects are left out</source>
        <translation>Objetos maiores são omitidos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/import_dialog.py"/>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <location filename="../s2sam_qgis/gui/rerun/checklist.py"/>
        <source>Layer</source>
        <translation>Camada</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Layers</source>
        <translation>Camadas</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/checklist.py"/>
        <source>Layers to run the prompts on</source>
        <translation>Camadas em que os prompts serão executados</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/alike_algorithm.py"/>
        <source>Least likeness, from 0 to 1</source>
        <translation>Semelhança mínima, de 0 a 1</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Leave out</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Leave out clouds and shadows</source>
        <translation>Excluir nuvens e sombras</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/everything_parameters.py"/>
        <source>Leave out objects larger than (m²), 0 for no limit</source>
        <translation>Omitir objetos maiores que (m²), 0 sem limite</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/everything_parameters.py"/>
        <source>Leave out objects smaller than (m²)</source>
        <translation>Omitir objetos menores que (m²)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/everything_parameters.py"/>
        <source>Leave out objects that an edge or missing data cuts</source>
        <translation>Omitir objetos cortados por uma borda ou por falta de dados</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/everything_parameters.py"/>
        <source>Leave out objects with a score below (0 to 1)</source>
        <translation>Deixar de fora objetos com pontuação abaixo de (0 a 1)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Leaves out what the edge of the region, of the image or of missing data cuts</source>
        <translation>Omite o que a borda da região, da imagem ou de dados ausentes corta</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>Left click</source>
        <translation>Clique esquerdo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Left click: the region becomes an object with a point, which you can correct. Right click: picks it, to be accepted with others.</source>
        <translation>Clique esquerdo: a região vira um objeto com um ponto, que você pode corrigir. Clique direito: escolhe-a para ser aceita com outras.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Left click: this belongs to the object. Right click: this does not. Drag: box.</source>
        <translation>Clique esquerdo: pertence ao objeto. Clique direito: não pertence. Arrastar: retângulo.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Left click: this does not belong to the object. Drag: box.</source>
        <translation>Clique esquerdo: não pertence ao objeto. Arrastar: retângulo.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Left drag paints on the object, right drag erases. + and −, or Shift and the wheel, change the size.</source>
        <translation>Arrastar com o botão esquerdo pinta no objeto, com o direito apaga. + e −, ou Shift e a roda, mudam o tamanho.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/segment.py"/>
        <source>Left out, because they lie outside the region: {count} ({objects}).</source>
        <translation>Deixados de fora por estarem fora da região: {count} ({objects}).</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>Licence:</source>
        <translation>Licença:</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/known_models.py"/>
        <source>Light HQ-SAM: MobileSAM made for finer outlines, quick</source>
        <translation>Light HQ-SAM: MobileSAM feito para contornos mais finos, rápido</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <location filename="../s2sam_qgis/gui/panels/candidate_list.py"/>
        <source>Likeness</source>
        <translation>Semelhança</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/preferences.py"/>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>List models</source>
        <translation>Listar modelos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>Load a Sentinel-2 image and choose it here.</source>
        <translation>Carregue uma imagem Sentinel-2 e escolha-a aqui.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/button_states.py"/>
        <source>Load a Sentinel-2 image, then choose it above.</source>
        <translation>Carregue uma imagem Sentinel-2 e escolha-a acima.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/session_hub.py"/>
        <source>Load the model {model}</source>
        <translation>Carregar o modelo {model}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Load the outlines</source>
        <translation>Carregar os contornos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/model_panel.py"/>
        <source>Loading the model…</source>
        <translation>Carregando o modelo…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/session_hub.py"/>
        <source>Loading was cancelled.</source>
        <translation>O carregamento foi cancelado.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>Loads the model and runs it once</source>
        <translation>Carrega o modelo e o executa uma vez</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Look at the examples there, if they lie on it</source>
        <translation>Olhar os exemplos lá, se estiverem nela</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/object_answer.py"/>
        <source>Looked at: {dates}.</source>
        <translation>Olhadas: {dates}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/answers.py"/>
        <source>Looking at the image for {object}</source>
        <translation>Analisando a imagem para {object}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/install.py"/>
        <source>Looking for QGIS&apos;s Python</source>
        <translation>Procurando o Python do QGIS</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Looks on whole layers and writes all that is right of the slider</source>
        <translation>Procura em camadas inteiras e grava tudo o que está à direita do controle</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/roster.py"/>
        <source>Lost the connection to the scheduler. Finished images are kept. Restart the scheduler and run the command again.</source>
        <translation>A conexão com o escalonador foi perdida. As imagens concluídas foram mantidas. Reinicie o escalonador e execute o comando novamente.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>Low and high end, in reflectance where it is known</source>
        <translation>Limites inferior e superior, em reflectância onde ela é conhecida</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/pick_controller.py"/>
        <source>Make 1 object</source>
        <translation>Criar 1 objeto</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/pick_controller.py"/>
        <source>Make {count} objects</source>
        <translation>Criar {count} objetos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Makes one of several accepted objects. Click them, or drag a line across them, then right-click.</source>
        <translation>Transforma vários objetos aceitos em um. Clique neles ou arraste uma linha sobre eles; depois, clique direito.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/model_panel.py"/>
        <source>Manage models</source>
        <translation>Gerenciar modelos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/model_panel.py"/>
        <source>Manage models: download, add a file that you have, check</source>
        <translation>Gerenciar modelos: baixar, adicionar um arquivo seu, verificar</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/model_panel.py"/>
        <source>Manage models…</source>
        <translation>Gerenciar modelos…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/everything_parameters.py"/>
        <source>Mask to leave out: a raster, where it is neither 0 nor no data</source>
        <translation>Máscara a excluir: um raster, onde não é 0 nem sem dados</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <source>Mask {number} of {count}, by size; next with C</source>
        <translation>Máscara {number} de {count}, por tamanho; próxima com C</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_layers.py"/>
        <location filename="../s2sam_qgis/processing/polygonise_algorithm.py"/>
        <location filename="../s2sam_qgis/processing/segment_algorithm.py"/>
        <source>Masks</source>
        <translation>Máscaras</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/target.py"/>
        <source>Masks and outlines of each layer are written here</source>
        <translation>As máscaras e os contornos de cada camada são gravados aqui</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/segment_algorithm.py"/>
        <source>Masks and outlines of objects from points and boxes</source>
        <translation>Máscaras e contornos de objetos a partir de pontos e retângulos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/polygonise_algorithm.py"/>
        <source>Masks to polygons</source>
        <translation>Máscaras para polígonos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>Memory:</source>
        <translation>Memória:</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Merge objects</source>
        <translation>Mesclar objetos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/result_tool_controller.py"/>
        <source>Merge {name}</source>
        <translation>Mesclar {name}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/shape_panel.py"/>
        <source>Min. area</source>
        <translation>Área mín.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/shape_panel.py"/>
        <source>Minimum area</source>
        <translation>Área mínima</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/known_models.py"/>
        <source>MobileSAM: the smallest download, quick</source>
        <translation>MobileSAM: o menor download, rápido</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <location filename="../s2sam_qgis/gui/panels/model_panel.py"/>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/history_controller.py"/>
        <source>Model {model}</source>
        <translation>Modelo {model}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>Models (*.pth *.pt *.onnx);;All files (*)</source>
        <translation>Modelos (*.pth *.pt *.onnx);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>More options of the run</source>
        <translation>Mais opções da execução</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/encode_area.py"/>
        <source>More than {count} chips would have to be encoded for this area. Choose a smaller one, or allow more chips.</source>
        <translation>Seria necessário codificar mais de {count} recortes para esta área. Escolha uma área menor ou permita mais recortes.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/encode_algorithm.py"/>
        <source>Most chips to encode</source>
        <translation>Máximo de recortes a codificar</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_controller.py"/>
        <source>Move point</source>
        <translation>Mover ponto</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>Moves the map</source>
        <translation>Move o mapa</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/attributes_dialog.py"/>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/import_dialog.py"/>
        <source>Name field</source>
        <translation>Campo de nome</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Names and values of your own for the selected objects.</source>
        <translation>Nomes e valores próprios para os objetos selecionados.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/views.py"/>
        <source>Near infrared</source>
        <translation>Infravermelho próximo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/results_controller.py"/>
        <source>Neighbours share borders</source>
        <translation>Vizinhos compartilham limites</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>New area</source>
        <translation>Nova área</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/object_edits.py"/>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>New object</source>
        <translation>Novo objeto</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/dock.py"/>
        <source>New object with every click</source>
        <translation>Novo objeto a cada clique</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/class_controller.py"/>
        <source>New objects get the class {name}.</source>
        <translation>Os novos objetos recebem a classe {name}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_files.py"/>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>New set</source>
        <translation>Novo conjunto</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Next (J)</source>
        <translation>Próximo (J)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>Next tool</source>
        <translation>Próxima ferramenta</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_chart.py"/>
        <source>No areas to show.</source>
        <translation>Não há áreas a mostrar.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/source.py"/>
        <source>No band was asked for.</source>
        <translation>Nenhuma banda foi pedida.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/class_controller.py"/>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <source>No class</source>
        <translation>Sem classe</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/everything/alike.py"/>
        <location filename="../s2sam_qgis/workflow/everything/samples.py"/>
        <source>No example lies on the raster. Choose examples that cover some of its pixels.</source>
        <translation>Nenhum exemplo está sobre o raster. Escolha exemplos que cubram alguns de seus pixels.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/example_set.py"/>
        <location filename="../s2sam_qgis/gui/control/run_region.py"/>
        <source>No feature is selected. Select some in a vector layer and make it active.</source>
        <translation>Nenhuma feição está selecionada. Selecione algumas em uma camada vetorial e torne-a ativa.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/example_set.py"/>
        <source>No object is outlined on this image. Click one on the map, or select its row.</source>
        <translation>Nenhum objeto está delineado nesta imagem. Clique em um no mapa ou selecione sua linha.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/run_controller.py"/>
        <source>No object lies on {layer}. Choose the layer on which they lie.</source>
        <translation>Nenhum objeto está em {layer}. Escolha a camada em que estão.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_list.py"/>
        <source>No open object passes the filter.</source>
        <translation>Nenhum objeto aberto atende ao filtro.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/date_row.py"/>
        <source>No other date</source>
        <translation>Nenhuma outra data</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/date_row.py"/>
        <source>No other layer shows this place</source>
        <translation>Nenhuma outra camada mostra este lugar</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>No raster could be done: {reason}</source>
        <translation>Nenhum raster pôde ser processado: {reason}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/opening.py"/>
        <source>No raster was named. Give the path of a raster file or folder.</source>
        <translation>Nenhum raster foi indicado. Informe o caminho de um arquivo raster ou de uma pasta.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/object_edits.py"/>
        <source>No region</source>
        <translation>Sem região</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/example_set.py"/>
        <source>No region is picked. Press &apos;Pick on map&apos; and right-click some regions.</source>
        <translation>Nenhuma região foi escolhida. Pressione «Escolher no mapa» e clique com o botão direito em algumas.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/region_controller.py"/>
        <source>No region was drawn: the one before is used.</source>
        <translation>Nenhuma região foi desenhada: a anterior é usada.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/region_controller.py"/>
        <source>No region was drawn: the whole layer is used.</source>
        <translation>Nenhuma região foi desenhada: a camada inteira é usada.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/connection.py"/>
        <source>No scheduler answers at {address}. Start one with &apos;dask scheduler&apos;, give the address that it prints (tcp://HOST:8786), and check the firewall.</source>
        <translation>Nenhum agendador responde em {address}. Inicie um com &apos;dask scheduler&apos;, informe o endereço que ele mostra (tcp://HOST:8786) e verifique o firewall.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/network.py"/>
        <source>No set of package versions fits the ones that this QGIS has.</source>
        <translation>Nenhuma combinação de versões de pacotes é compatível com as que este QGIS tem.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/roster.py"/>
        <source>No worker has been there for {minutes:.0f} minutes. Finished images are kept. Start workers and run the command again.</source>
        <translation>Não há nenhum worker há {minutes:.0f} minutos. As imagens concluídas foram mantidas. Inicie workers e execute o comando novamente.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/connection.py"/>
        <source>No worker has joined yet. Start some with: dask worker {address}</source>
        <translation>Nenhum worker se conectou ainda. Inicie alguns com: dask worker {address}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/roster.py"/>
        <source>No worker is left. Waiting for another one to join.</source>
        <translation>Não resta nenhum worker. Aguardando outro.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>Nodata</source>
        <translation>Sem dados</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/place_prompts.py"/>
        <source>None of the objects lies in the region of interest. Draw another region, or run on the whole raster.</source>
        <translation>Nenhum dos objetos está na região de interesse. Desenhe outra região ou processe o raster inteiro.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/objects_here.py"/>
        <source>None of the objects lies on this raster. Choose rasters of the same place, or check their CRS.</source>
        <translation>Nenhum dos objetos está neste raster. Escolha rasters do mesmo lugar ou verifique seus SRC.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/objects_here.py"/>
        <source>None of the objects lies where this raster has data. Choose another date or tile.</source>
        <translation>Nenhum dos objetos está onde este raster tem dados. Escolha outra data ou outro tile.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/object_answer.py"/>
        <source>Not sure: add a point or a box.</source>
        <translation>Sem certeza: adicione um ponto ou uma caixa.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/object_answer.py"/>
        <source>Not sure: add a point or a box. C shows another mask.</source>
        <translation>Sem certeza: adicione um ponto ou uma caixa. C mostra outra máscara.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Nothing is outlined outside these polygons</source>
        <translation>Nada é delineado fora destes polígonos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/alike_algorithm.py"/>
        <source>Nothing is so alike; the most alike has {most:.2f}. Choose a smaller least likeness, or other examples.</source>
        <translation>Nada é tão semelhante; o mais semelhante tem {most:.2f}. Escolha uma semelhança mínima menor ou outros exemplos.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/accepted_objects.py"/>
        <source>Nothing of {name} would remain. Delete the feature instead.</source>
        <translation>Não restaria nada de {name}. Exclua a feição em vez disso.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/elsewhere_controller.py"/>
        <source>Nothing on these layers is so alike. Move the slider to the left.</source>
        <translation>Nada nessas camadas é tão semelhante. Mova o controle para a esquerda.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/everything/run.py"/>
        <source>Nothing was found to outline. Check the region, the limits of area, and whether the image has data there.</source>
        <translation>Nada foi encontrado para delinear. Verifique a região, os limites de área e se a imagem tem dados ali.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/alike_algorithm.py"/>
        <location filename="../s2sam_qgis/processing/everything_algorithm.py"/>
        <location filename="../s2sam_qgis/processing/polygonise_algorithm.py"/>
        <location filename="../s2sam_qgis/processing/segment_algorithm.py"/>
        <source>Number of objects</source>
        <translation>Número de objetos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/import_dialog.py"/>
        <source>Object field</source>
        <translation>Campo de objeto</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/segment.py"/>
        <source>Object {id!r}</source>
        <translation>Objeto {id!r}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/follow.py"/>
        <source>Object {id!r} was lost: what was found here overlaps its last outline by {percent} %. Following it stops on this date.</source>
        <translation>O objeto {id!r} se perdeu: o que foi encontrado aqui se sobrepõe ao último contorno em {percent} %. O acompanhamento para nesta data.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/segment.py"/>
        <source>Object {id!r}: another mask was chosen for it, which the chip plan grid does not know. Run it with the chip plan focus.</source>
        <translation>Objeto {id!r}: foi escolhida outra máscara, que o plano grid não conhece. Execute-o com o plano focus.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/object_notes.py"/>
        <source>Object {id!r}: mask {number} was chosen for it, but this model gives {count}. Its own choice was taken.</source>
        <translation>Objeto {id!r}: a máscara {number} tinha sido escolhida, mas este modelo fornece {count}. Foi usada a escolha dele.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/object_notes.py"/>
        <source>Object {id!r}: the model sees no object there. Check its mask, and move its points.</source>
        <translation>Objeto {id!r}: o modelo não vê nenhum objeto ali. Confira a máscara e mova os pontos.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/follow.py"/>
        <source>Object {id!r}: {percent} % of it is under cloud or shadow, or without image. It was not outlined here, and is followed from its last outline on the next date.</source>
        <translation>Objeto {id!r}: {percent} % está sob nuvem ou sombra, ou sem imagem. Não foi delineado aqui e é seguido do seu último contorno na data seguinte.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/object_notes.py"/>
        <source>Object {id!r}: {what}</source>
        <translation>Objeto {id!r}: {what}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/document/prompt_document.py"/>
        <location filename="../s2sam_qgis/gui/rerun/area_chart.py"/>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <location filename="../s2sam_qgis/layers/result_features.py"/>
        <location filename="../s2sam_qgis/layers/result_snapshot.py"/>
        <location filename="../s2sam_qgis/layers/result_style.py"/>
        <location filename="../s2sam_qgis/workflow/segment.py"/>
        <source>Object {id}</source>
        <translation>Objeto {id}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/outlines/polygons.py"/>
        <source>Object {id} has no pixel: it gets no outline.</source>
        <translation>O objeto {id} não tem nenhum pixel: ele não recebe contorno.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <location filename="../s2sam_qgis/gui/panels/dock.py"/>
        <location filename="../s2sam_qgis/gui/panels/object_table.py"/>
        <source>Objects</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/rerun_layers.py"/>
        <source>Objects on all dates</source>
        <translation>Objetos em todas as datas</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/checklist.py"/>
        <source>Objects on it</source>
        <translation>Objetos nela</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Objects outside the region are left out, masks are cut at its edge. Grid works in whole chips and widens the region to them.</source>
        <translation>Objetos fora da região são deixados de fora e as máscaras são cortadas na borda. Grid trabalha com recortes inteiros e amplia a região.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/everything_parameters.py"/>
        <source>Objects to keep: outline around them</source>
        <translation>Objetos a manter: delinear ao redor deles</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Objects whose outline is less likely right are left out; at 0 there are no holes</source>
        <translation>Objetos cujo contorno tem menos chance de estar certo são omitidos; com 0 não há buracos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>Offset</source>
        <translation>Deslocamento</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/run_options.py"/>
        <source>Once map and mouse stand still for a moment; clicks are then answered at once</source>
        <translation>Quando o mapa e o mouse ficam parados por um momento; os cliques são então respondidos na hora</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/button_states.py"/>
        <source>One moment…</source>
        <translation>Um momento…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/environment.py"/>
        <source>One of {total} positions</source>
        <translation>Uma das {total} posições</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Only inside</source>
        <translation>Somente dentro de</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_files.py"/>
        <source>Open prompts</source>
        <translation>Abrir prompts</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Open prompts…</source>
        <translation>Abrir prompts…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/help_button.py"/>
        <source>Open the example image with its objects</source>
        <translation>Abrir a imagem de exemplo com seus objetos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_files.py"/>
        <source>Open {file}</source>
        <translation>Abrir {file}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Opens a prompt file in place of these prompts.</source>
        <translation>Abre um arquivo de prompts no lugar destes prompts.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/layer_reading.py"/>
        <source>Other dates are not looked at while the stretch is &apos;As displayed&apos;. Choose another stretch.</source>
        <translation>As outras datas não são vistas enquanto o realce for “Como exibido”. Escolha outro realce.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/date_controller.py"/>
        <source>Other dates of the same place</source>
        <translation>Outras datas do mesmo lugar</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/date_row.py"/>
        <source>Other dates of the same place, looked at together with the layer: borders stay, crops differ. Choose none where the object itself changed.</source>
        <translation>Outras datas do mesmo lugar, olhadas junto com a camada: os limites ficam, as culturas mudam. Não escolha nenhuma se o próprio objeto mudou.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/view_controller.py"/>
        <source>Other dates of {layer}</source>
        <translation>Outras datas de {layer}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/object_edits.py"/>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Other mask</source>
        <translation>Outra máscara</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/target.py"/>
        <source>Otherwise each layer is looked at alone, so that changes show</source>
        <translation>Caso contrário, cada camada é vista sozinha, para que as mudanças apareçam</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/target.py"/>
        <source>Otherwise layers that are done already are skipped, and other files are kept</source>
        <translation>Caso contrário, as camadas já processadas são ignoradas e os outros arquivos são mantidos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Otherwise they are compared as they look on the image that they were outlined on</source>
        <translation>Caso contrário, são comparados como aparecem na imagem em que foram delineados</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/everything_parameters.py"/>
        <source>Outline clouds and shadows too</source>
        <translation>Delinear também nuvens e sombras</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/everything_controller.py"/>
        <location filename="../s2sam_qgis/gui/panels/dock.py"/>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <location filename="../s2sam_qgis/processing/everything_algorithm.py"/>
        <source>Outline everything</source>
        <translation>Delinear tudo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/everything_parameters.py"/>
        <source>Outline only inside these polygons</source>
        <translation>Delinear somente dentro destes polígonos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/alike_controller.py"/>
        <location filename="../s2sam_qgis/gui/control/elsewhere_controller.py"/>
        <source>Outline two or three examples first, or pick regions on the map.</source>
        <translation>Delineie primeiro dois ou três exemplos, ou escolha regiões no mapa.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/alike_algorithm.py"/>
        <source>Outline what is found once more, with a point and a box for each object</source>
        <translation>Delinear mais uma vez o que foi encontrado, com um ponto e um retângulo por objeto</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/object_answer.py"/>
        <source>Outlined by the model before. Select the object to outline it anew.</source>
        <translation>Delineado pelo modelo anterior. Selecione o objeto para delineá-lo de novo.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/object_answer.py"/>
        <source>Outlined on {image}. Select the object to outline it on the present image.</source>
        <translation>Delineado em {image}. Selecione o objeto para delineá-lo na imagem atual.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/alike_algorithm.py"/>
        <location filename="../s2sam_qgis/processing/everything_algorithm.py"/>
        <location filename="../s2sam_qgis/processing/polygonise_algorithm.py"/>
        <location filename="../s2sam_qgis/processing/segment_algorithm.py"/>
        <source>Outlines</source>
        <translation>Contornos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Outlines (*.gpkg)</source>
        <translation>Contornos (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Outlines all fields, lakes and other objects of a region, without clicks.</source>
        <translation>Delineia todos os campos, lagos e outros objetos de uma região, sem cliques.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <source>Outlines along pixel edges</source>
        <translation>Contornos ao longo das bordas dos pixels</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/outlines/polygons.py"/>
        <source>Outlines cannot be finished in metres: the raster has no coordinate reference system. Leave minimum area, filling, simplifying and smoothing out, or give it one.</source>
        <translation>Os contornos não podem ser acabados em metros: o raster não tem sistema de referência de coordenadas. Deixe de lado área mínima, preenchimento, simplificação e suavização, ou atribua um.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/everything_algorithm.py"/>
        <source>Outlines every object of a raster, or of a part of it. No prompts are needed.

Neighbours share their border: it is one line, also after smoothing and simplifying. Nothing overlaps.

Detail decides how much is parted: at 0 only the strongest borders remain, at 1 the weakest too. The score of an object says how likely its outline is right, from 0 to 1.

Clouds and shadows are left out where a scene classification (SCL) lies beside the raster. Objects that you have already can be kept: outlines are drawn around them.

The built-in model is used. A full tile takes tens of minutes. If it is cancelled, the next run to the same file goes on where it stopped.</source>
        <translation>Delineia cada objeto de um raster ou de uma parte dele. Nenhum prompt é necessário.

Vizinhos compartilham o limite: é uma só linha, também depois de suavizar e simplificar. Nada se sobrepõe.

O detalhe decide quanto é separado: em 0 ficam só os limites mais fortes, em 1 também os mais fracos. A pontuação de um objeto diz quão provável é que seu contorno esteja certo, de 0 a 1.

Nuvens e sombras são omitidas quando há uma classificação de cena (SCL) junto ao raster. Os objetos que você já tem podem ser mantidos: o delineamento é feito ao redor deles.

O modelo embutido é usado. Um tile inteiro leva dezenas de minutos. Se for cancelado, a próxima execução para o mesmo arquivo continua de onde parou.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Outlines everything where it is not done yet, and ranks it by the examples</source>
        <translation>Delineia tudo onde ainda não foi feito e ordena pelos exemplos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/shape_panel.py"/>
        <source>Outlines may deviate by this much to need fewer corners. 0 keeps every detail.</source>
        <translation>Os contornos podem desviar esta distância para precisar de menos vértices. 0 mantém cada detalhe.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/everything_algorithm.py"/>
        <source>Outlines of all fields, lakes and other objects, without prompts</source>
        <translation>Contornos de todos os campos, lagos e outros objetos, sem prompts</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/alike_algorithm.py"/>
        <source>Outlines of all objects that are like a few examples</source>
        <translation>Contornos de todos os objetos semelhantes a alguns exemplos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/polygonise_algorithm.py"/>
        <source>Outlines of masks, with small parts, holes and pixel steps removed</source>
        <translation>Contornos de máscaras, sem partes pequenas, buracos e degraus de pixels</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>Outlines with this model from now on</source>
        <translation>Traça os contornos com este modelo a partir de agora</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Overlap</source>
        <translation>Sobreposição</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <source>Overlap of neighbouring chips (grid)</source>
        <translation>Sobreposição de recortes vizinhos (grade)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/results_controller.py"/>
        <source>Overlaps and gaps of up to a pixel and a half between an accepted object and its neighbours become one line.</source>
        <translation>Sobreposições e lacunas de até um pixel e meio entre um objeto aceito e seus vizinhos viram uma só linha.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/install.py"/>
        <source>Package {number} of {count}: {name}</source>
        <translation>Pacote {number} de {count}: {name}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>Packages of S2 SAM</source>
        <translation>Pacotes do S2 SAM</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/repair_controller.py"/>
        <source>Paint</source>
        <translation>Pintar</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Pan</source>
        <translation>Mover mapa</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/shape_panel.py"/>
        <source>Parts of an object below this area are dropped. A pixel of 10 m is 100 m².</source>
        <translation>As partes de um objeto menores que esta área são descartadas. Um pixel de 10 m tem 100 m².</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Parts of which one is like the examples and the other is not are parted sooner, and two that are like them are joined. Otherwise &apos;Detail&apos; alone decides.</source>
        <translation>Partes das quais uma se parece com os exemplos e a outra não são separadas antes, e duas que se parecem são unidas. Caso contrário, só «Detalhe» decide.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>Percentile 2–98</source>
        <translation>Percentil 2–98</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Pick on map</source>
        <translation>Escolher no mapa</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Picked regions</source>
        <translation>Regiões escolhidas</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/picture_controller.py"/>
        <source>Pictures of the views</source>
        <translation>Imagens das vistas</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>Pin the layer</source>
        <translation>Fixar a camada</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/shape_panel.py"/>
        <source>Pixel edges</source>
        <translation>Bordas dos pixels</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/bands.py"/>
        <source>PlanetScope&apos;s eight bands</source>
        <translation>as oito bandas do PlanetScope</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_layer.py"/>
        <source>Points</source>
        <translation>Pontos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/import_dialog.py"/>
        <source>Points become foreground or background points, polygons the boxes around them.</source>
        <translation>Os pontos se tornam pontos de primeiro plano ou de fundo; os polígonos, os retângulos em volta deles.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Points of accepted objects</source>
        <translation>Pontos de objetos aceitos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/everything_parameters.py"/>
        <source>Polygons to leave out</source>
        <translation>Polígonos a omitir</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Polygons, or a raster that is a mask: what is neither 0 nor no data is left out</source>
        <translation>Polígonos, ou um raster que é uma máscara: o que não é 0 nem sem dados é excluído</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/session_hub.py"/>
        <source>Prepare S2 SAM</source>
        <translation>Preparar o S2 SAM</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/encode_algorithm.py"/>
        <source>Prepare area</source>
        <translation>Preparar área</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/run_options.py"/>
        <source>Prepare the visible area in advance</source>
        <translation>Preparar a área visível com antecedência</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/run_options.py"/>
        <source>Prepared areas are kept on disk, so that none is prepared twice</source>
        <translation>As áreas preparadas ficam no disco, para que nenhuma seja preparada duas vezes</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/encode_algorithm.py"/>
        <source>Prepares an area in advance, so that clicks there are answered at once</source>
        <translation>Prepara uma área com antecedência, para que os cliques tenham resposta imediata</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Preview</source>
        <translation>Pré-visualização</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Preview the outline a click would create (dashed). Works where the image has been prepared.</source>
        <translation>Mostra tracejado o contorno que um clique daria. Funciona onde a imagem foi preparada.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/run_options.py"/>
        <source>Processor threads for the model</source>
        <translation>Threads do processador para o modelo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>Progress of the download</source>
        <translation>Progresso do download</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/work_strip.py"/>
        <source>Progress of the outline</source>
        <translation>Progresso do contorno</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Progress of the rerun</source>
        <translation>Progresso da nova execução</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Progress of the run</source>
        <translation>Progresso da execução</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_rows.py"/>
        <source>Prompt feature {number} has no geometry.</source>
        <translation>A feição de prompt {number} não tem geometria.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_rows.py"/>
        <source>Prompt feature {number} has no prompt_id. Give it the id of its object.</source>
        <translation>A feição de prompt {number} não tem prompt_id. Dê a ela o identificador de seu objeto.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_rows.py"/>
        <source>Prompt feature {number} has the label {label}; it must be 1 (foreground) or 0 (background).</source>
        <translation>A feição de prompt {number} tem o rótulo {label}; ele deve ser 1 (primeiro plano) ou 0 (fundo).</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_rows.py"/>
        <source>Prompt feature {number}: its properties are no JSON object.</source>
        <translation>Feição de prompt {number}: suas propriedades não são um objeto JSON.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <location filename="../s2sam_qgis/processing/segment_algorithm.py"/>
        <source>Prompt file</source>
        <translation>Arquivo de prompts</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/dock.py"/>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_rows.py"/>
        <source>Prompts changed in the S2 SAM panel</source>
        <translation>Prompts alterados no painel do S2 SAM</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_layer.py"/>
        <source>Prompts of a raster without coordinate reference system have no place on the map. Assign a CRS to the raster first.</source>
        <translation>Os prompts de um raster sem sistema de referência de coordenadas não têm lugar no mapa. Atribua primeiro um SRC ao raster.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/place_prompts.py"/>
        <source>Prompts outside the raster: {outside} of {count}, {prompts}. Remove what lies outside, or choose a raster that holds it.</source>
        <translation>Prompts fora do raster: {outside} de {count}, {prompts}. Remova o que está fora ou escolha um raster que o contenha.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Puts all objects away and starts with none. Undo brings them back.</source>
        <translation>Retira todos os objetos e começa sem nenhum. Desfazer os traz de volta.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Puts away what was found</source>
        <translation>Descarta o que foi encontrado</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <location filename="../s2sam_qgis/processing/provider.py"/>
        <source>Python packages are missing: {names}. Open S2 SAM once from the toolbar to install them.</source>
        <translation>Faltam pacotes Python: {names}. Abra o S2 SAM uma vez pela barra de ferramentas para instalá-los.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/plugin.py"/>
        <source>Python packages…</source>
        <translation>Pacotes Python…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/python.py"/>
        <source>Python {version}, which QGIS uses, was not found as a program (looked at {where}). Install the packages of requirements.txt by hand.</source>
        <translation>O Python {version}, usado pelo QGIS, não foi encontrado como programa (procurado em {where}). Instale manualmente os pacotes de requirements.txt.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/python.py"/>
        <source>Python {version}, which QGIS uses, was not found as a program, so worker processes cannot be started. Run with one process.</source>
        <translation>O Python {version}, usado pelo QGIS, não foi encontrado como programa; por isso não é possível iniciar processos de trabalho. Execute com um só processo.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_layers.py"/>
        <source>QGIS cannot show the mask of {name} in {path}.</source>
        <translation>O QGIS não consegue mostrar a máscara de {name} em {path}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_layers.py"/>
        <source>QGIS cannot show {path}, which was written by this run.</source>
        <translation>O QGIS não consegue mostrar {path}, gravado por esta execução.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/provider_source.py"/>
        <source>QGIS could not read {name}: {why} Check that the layer is shown.</source>
        <translation>O QGIS não conseguiu ler {name}: {why} Verifique se a camada está sendo exibida.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/waiting_results.py"/>
        <source>QGIS ended unexpectedly. Accepted objects of a project without a file: {count} ({time}).</source>
        <translation>O QGIS terminou inesperadamente. Objetos aceitos de um projeto sem arquivo: {count} ({time}).</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/left_overs.py"/>
        <source>QGIS ended unexpectedly. Objects to restore: {count} ({project}, {time}). Accepted ones are safe.</source>
        <translation>O QGIS terminou inesperadamente. Objetos a restaurar: {count} ({project}, {time}). Os aceitos estão salvos.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/left_overs.py"/>
        <source>QGIS ended unexpectedly. Objects to restore: {count} ({time}). Accepted ones are safe.</source>
        <translation>O QGIS terminou inesperadamente. Objetos a restaurar: {count} ({time}). Os aceitos estão salvos.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/install.py"/>
        <source>QGIS&apos;s Python has no pip. On Debian and Ubuntu install the package python3-pip; elsewhere use the official QGIS installer. Then try again.</source>
        <translation>O Python do QGIS não tem pip. No Debian e no Ubuntu, instale o pacote python3-pip; em outros sistemas, use o instalador oficial do QGIS. Depois tente de novo.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>Range…</source>
        <translation>Intervalo…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/alike_algorithm.py"/>
        <location filename="../s2sam_qgis/processing/encode_algorithm.py"/>
        <location filename="../s2sam_qgis/processing/everything_algorithm.py"/>
        <location filename="../s2sam_qgis/processing/segment_algorithm.py"/>
        <source>Raster</source>
        <translation>Raster</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/alike_algorithm.py"/>
        <source>Raster of the examples, if it is another</source>
        <translation>Raster dos exemplos, se for outro</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Rasters</source>
        <translation>Rasters</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/date_controller.py"/>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Rasters (*.tif *.tiff *.jp2 *.vrt *.img *.zip);;All files (*)</source>
        <translation>Rasters (*.tif *.tiff *.jp2 *.vrt *.img *.zip);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Rasters done</source>
        <translation>Rasters processados</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Rasters failed</source>
        <translation>Rasters com erro</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Rasters skipped</source>
        <translation>Rasters ignorados</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/raster_source.py"/>
        <source>Read through QGIS, because its file cannot be opened directly.</source>
        <translation>Lido por meio do QGIS, porque seu arquivo não pode ser aberto diretamente.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/raster_source.py"/>
        <source>Read through QGIS, so that the layer&apos;s additional no data values count.</source>
        <translation>Lido por meio do QGIS, para que os valores sem dados adicionais da camada sejam considerados.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/session_hub.py"/>
        <source>Read {layer}</source>
        <translation>Ler {layer}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>Reading the layer…</source>
        <translation>Lendo a camada…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/alike_controller.py"/>
        <source>Reading {layer}…</source>
        <translation>Lendo {layer}…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/install.py"/>
        <source>Ready.</source>
        <translation>Pronto.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>Red</source>
        <translation>Vermelho</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>Red, green, blue</source>
        <translation>Vermelho, verde, azul</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Redraws a part of an accepted object&apos;s edge. A line that starts and ends inside adds, one that starts and ends outside cuts.</source>
        <translation>Redesenha uma parte da borda de um objeto aceito. Uma linha que começa e termina dentro acrescenta; uma que começa e termina fora corta.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/refine_controller.py"/>
        <source>Refine 1 outline</source>
        <translation>Refinar 1 contorno</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Refine outlines</source>
        <translation>Refinar contornos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/refine_controller.py"/>
        <source>Refine {count} outlines</source>
        <translation>Refinar {count} contornos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/refine_controller.py"/>
        <source>Refined: {done} of {count}. The others stay as they are.</source>
        <translation>Refinados: {done} de {count}. Os demais ficam como estão.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>Reflectance 0–0.3</source>
        <translation>Reflectância 0–0.3</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>Reflectance = value × scaling + offset; such as 0.0001</source>
        <translation>Reflectância = valor × escala + deslocamento; por exemplo 0.0001</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Refuse (X)</source>
        <translation>Recusar (X)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/alike_controller.py"/>
        <source>Refuse a candidate</source>
        <translation>Recusar um candidato</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Region</source>
        <translation>Região</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/everything_parameters.py"/>
        <location filename="../s2sam_qgis/processing/segment_algorithm.py"/>
        <source>Region of interest</source>
        <translation>Região de interesse</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Region of interest and chip plan</source>
        <translation>Região de interesse e plano de recortes</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Regions right of the slider are picked</source>
        <translation>As regiões à direita do controle estão escolhidas</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <source>Remove class</source>
        <translation>Remover classe</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/class_controller.py"/>
        <source>Remove class {name}</source>
        <translation>Remover a classe {name}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/preferences.py"/>
        <source>Remove prepared areas</source>
        <translation>Remover as áreas preparadas</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>Removed. What is loaded stays until you restart QGIS.</source>
        <translation>Removido. O que está carregado permanece até você reiniciar o QGIS.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/run_options.py"/>
        <source>Removes all prepared areas from the disk</source>
        <translation>Remove do disco todas as áreas preparadas</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>Removes the folder with the plugin&apos;s packages</source>
        <translation>Remove a pasta com os pacotes do complemento</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Removes the selected objects with their prompts.</source>
        <translation>Remove os objetos selecionados com seus prompts.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>Removes the selected point or box</source>
        <translation>Remove o ponto ou a caixa selecionada</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/object_edits.py"/>
        <source>Rename to {name}</source>
        <translation>Renomear para {name}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/accept_controller.py"/>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/target.py"/>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Replace existing results</source>
        <translation>Substituir os resultados existentes</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Replace in the project</source>
        <translation>Substituir no projeto</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Rerun on 1 layer</source>
        <translation>Executar em 1 camada</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Rerun on other layers</source>
        <translation>Executar em outras camadas</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Rerun on other layers…</source>
        <translation>Executar em outras camadas…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Rerun on {count} layers</source>
        <translation>Executar em {count} camadas</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Rerun prompts on rasters</source>
        <translation>Executar prompts em rasters</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Reshape object</source>
        <translation>Remodelar objeto</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/result_tool_controller.py"/>
        <source>Reshape {name}</source>
        <translation>Remodelar {name}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/left_overs.py"/>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/left_overs.py"/>
        <source>Restore prompts</source>
        <translation>Restaurar prompts</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/target.py"/>
        <source>Results in</source>
        <translation>Resultados em</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>Right click</source>
        <translation>Clique direito</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/shape_panel.py"/>
        <source>Rounds outlines off, so that parcels do not look jagged.</source>
        <translation>Arredonda os contornos, para que as parcelas não pareçam serrilhadas.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Run</source>
        <translation>Executar</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Run on layer</source>
        <translation>Executar na camada</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Runs a prompt file on every raster that is chosen: layers, and all rasters and products of a folder. The stretch that the prompts recorded is replayed, so that dates compare.

Each raster gets NAME_masks.tif, NAME_masks.gpkg and NAME_masks.json in the results&apos; folder. A raster that is done already is skipped, so an interrupted rerun is continued by running it again. One that fails is reported with the reason, and the others go on.

The summary holds the area of each object by date and how well its mask agrees with the first date (IoU): a table (.csv), or a layer with the outlines of all dates (.gpkg).

Several worker processes, or the workers of a Dask scheduler, share the rasters where QGIS&apos;s Python has the package distributed. Layers that only QGIS can read, such as web maps, then fail.</source>
        <translation>Executa um arquivo de prompts em cada raster escolhido: camadas, e todos os rasters e produtos de uma pasta. O realce registrado com os prompts é aplicado de novo, para que as datas sejam comparáveis.

Cada raster recebe NAME_masks.tif, NAME_masks.gpkg e NAME_masks.json na pasta de resultados. Um raster já processado é ignorado; assim, uma execução interrompida continua ao ser executada outra vez. Se um deles falha, o motivo é informado e os outros prosseguem.

O resumo contém a área de cada objeto por data e o quanto sua máscara coincide com a da primeira data (IoU): uma tabela (.csv) ou uma camada com os contornos de todas as datas (.gpkg).

Vários processos de trabalho, ou os workers de um agendador do Dask, dividem entre si os rasters se o Python do QGIS tiver o pacote distributed. Nesse caso, camadas que só o QGIS consegue ler, como mapas da web, falham.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Runs the same prompts on other dates or scenes.</source>
        <translation>Executa os mesmos prompts em outras datas ou cenas.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/accept_controller.py"/>
        <location filename="../s2sam_qgis/gui/panels/dock.py"/>
        <location filename="../s2sam_qgis/gui/parts/messages.py"/>
        <location filename="../s2sam_qgis/plugin.py"/>
        <location filename="../s2sam_qgis/processing/provider.py"/>
        <source>S2 SAM</source>
        <translation>S2 SAM</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>S2 SAM example {date}</source>
        <translation>Exemplo do S2 SAM {date}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>S2 SAM is ready</source>
        <translation>O S2 SAM está pronto</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_edits.py"/>
        <source>S2 SAM knows accepted objects by the columns {names} of {layer}, so they were put back. Hide them in the attribute table if they are in your way.</source>
        <translation>O S2 SAM reconhece os objetos aceitos pelas colunas {names} de {layer}; por isso elas foram restauradas. Oculte-as na tabela de atributos se atrapalharem.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>S2 SAM models</source>
        <translation>Modelos do S2 SAM</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>S2 SAM needs some Python packages first</source>
        <translation>O S2 SAM precisa antes de alguns pacotes Python</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_layer.py"/>
        <source>S2 SAM prompts</source>
        <translation>Prompts do S2 SAM</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/rerun_layers.py"/>
        <source>S2 SAM rerun</source>
        <translation>S2 SAM: execução em outras camadas</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_home.py"/>
        <source>S2 SAM results</source>
        <translation>Resultados do S2 SAM</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_home.py"/>
        <source>S2 SAM results (temporary)</source>
        <translation>Resultados do S2 SAM (temporário)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_layers.py"/>
        <source>S2 SAM – {source}</source>
        <translation>S2 SAM – {source}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_layers.py"/>
        <source>S2 SAM – {source} – {date}</source>
        <translation>S2 SAM – {source} – {date}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/plugin.py"/>
        <source>S2 SAM: click objects on a Sentinel-2 image</source>
        <translation>S2 SAM: marque objetos com um clique em uma imagem Sentinel-2</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/keys_dialog.py"/>
        <source>S2 SAM: keys and mouse</source>
        <translation>S2 SAM: teclas e mouse</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/known_models.py"/>
        <source>SAM 2.1 base+: a larger encoder, for patient clicks</source>
        <translation>SAM 2.1 base+: um codificador maior, para cliques com paciência</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/known_models.py"/>
        <source>SAM 2.1 large: the largest encoder, best with a graphics card</source>
        <translation>SAM 2.1 large: o maior codificador, melhor com placa de vídeo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/known_models.py"/>
        <source>SAM 2.1 small: a larger encoder, hardly slower than tiny</source>
        <translation>SAM 2.1 small: um codificador maior, pouco mais lento que tiny</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/known_models.py"/>
        <source>SAM 2.1 tiny: a general model for a laptop</source>
        <translation>SAM 2.1 tiny: um modelo geral para um laptop</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>Save as CSV…</source>
        <translation>Salvar como CSV…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/project_controller.py"/>
        <source>Save as file…</source>
        <translation>Salvar como arquivo…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_files.py"/>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Save prompts</source>
        <translation>Salvar prompts</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Save prompts as…</source>
        <translation>Salvar prompts como…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>Save the areas</source>
        <translation>Salvar as áreas</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/run_controller.py"/>
        <source>Save the masks</source>
        <translation>Salvar as máscaras</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/run_controller.py"/>
        <source>Save the outlines</source>
        <translation>Salvar os contornos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/project_controller.py"/>
        <source>Saved to {file}. It is no longer in the project.</source>
        <translation>Salvo em {file}. Não está mais no projeto.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>Saved {path}</source>
        <translation>{path} foi salvo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Saves the prompts as GeoJSON.</source>
        <translation>Salva os prompts como GeoJSON.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Saves the prompts as another GeoJSON file.</source>
        <translation>Salva os prompts como outro arquivo GeoJSON.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>Scaling</source>
        <translation>Escala</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <location filename="../s2sam_qgis/gui/panels/object_filter.py"/>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <source>Score</source>
        <translation>Pontuação</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/known_models.py"/>
        <source>Segment Anything ViT-B: the network of FarmVibes.AI&apos;s workflow</source>
        <translation>Segment Anything ViT-B: a rede do fluxo de trabalho do FarmVibes.AI</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/known_models.py"/>
        <source>Segment Anything ViT-H: the largest encoder, meant for a graphics card</source>
        <translation>Segment Anything ViT-H: o maior codificador, pensado para uma placa de vídeo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/known_models.py"/>
        <source>Segment Anything ViT-L: a larger encoder, best with a graphics card</source>
        <translation>Segment Anything ViT-L: um codificador maior, melhor com placa de vídeo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/segment_algorithm.py"/>
        <source>Segment from prompts</source>
        <translation>Segmentar a partir de prompts</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/run_controller.py"/>
        <source>Segment {layer}</source>
        <translation>Segmentar {layer}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/segment_algorithm.py"/>
        <source>Segments every object of a prompt file, or of a layer of points and polygons, on one raster.

Prompts are saved by the S2 SAM panel, or come from a vector layer: points are foreground (label 1) or background (label 0), polygons are boxes around an object. Features with the same id are one object; without an id field (prompt_id) each feature is an object of its own.

Bands and stretch that a prompt file recorded are replayed, so that dates compare; otherwise they are recognised in the raster.

Objects outside the region of interest are left out, and masks are cut at its edge. The chip plan grid widens the region to whole chips.

Outlines carry area, score and where they came from. The masks raster has one band per object, 1 inside and 0 outside.</source>
        <translation>Segmenta em um raster cada objeto de um arquivo de prompts, ou de uma camada de pontos e polígonos.

Os prompts são salvos pelo painel do S2 SAM ou vêm de uma camada vetorial: os pontos são de primeiro plano (rótulo 1) ou de fundo (rótulo 0) e os polígonos são retângulos em volta de um objeto. Feições com o mesmo identificador formam um objeto; sem campo de identificador (prompt_id), cada feição é um objeto próprio.

As bandas e o realce registrados em um arquivo de prompts são aplicados de novo, para que as datas sejam comparáveis; caso contrário, são reconhecidos no raster.

Objetos fora da região de interesse são deixados de fora e as máscaras são cortadas na borda. O plano grid amplia a região para recortes inteiros.

Os contornos trazem a área, a pontuação e sua origem. O raster de máscaras tem uma banda por objeto, com 1 dentro e 0 fora.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_tools.py"/>
        <source>Select at least two objects to merge: click them, or drag a line across them.</source>
        <translation>Selecione pelo menos dois objetos para mesclar: clique neles ou arraste uma linha sobre eles.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/object_answer.py"/>
        <source>Select the object to see its outline.</source>
        <translation>Selecione o objeto para ver seu contorno.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Selected features of the active layer</source>
        <translation>Feições selecionadas da camada ativa</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/import_dialog.py"/>
        <source>Selected features only</source>
        <translation>Somente feições selecionadas</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Selected objects of the table</source>
        <translation>Objetos selecionados da tabela</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/errors.py"/>
        <source>Set it in the layer&apos;s properties, under Source.</source>
        <translation>Defina-o nas propriedades da camada, em Fonte.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/run.py"/>
        <source>Set the number of worker processes to 1.</source>
        <translation>Defina o número de processos de trabalho como 1.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>Set them in QGIS&apos;s settings under Network.</source>
        <translation>Defina-os nas configurações do QGIS, em Rede.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/errors.py"/>
        <source>Set {variable} to another folder in QGIS&apos;s settings under System, then restart QGIS.</source>
        <translation>Defina {variable} como outra pasta nas configurações do QGIS, em Sistema, e reinicie o QGIS.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Several layers…</source>
        <translation>Várias camadas…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/dock.py"/>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/views.py"/>
        <source>Short-wave infrared</source>
        <translation>Infravermelho de ondas curtas</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/waiting_results.py"/>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Show as layers</source>
        <translation>Mostrar como camadas</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>Show this layer</source>
        <translation>Mostrar esta camada</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/image_controller.py"/>
        <source>Show {layer}</source>
        <translation>Mostrar {layer}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/object_edits.py"/>
        <source>Show {object}</source>
        <translation>Mostrar {object}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <source>Shown on the map</source>
        <translation>Exibido no mapa</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Shows the points and boxes of accepted objects on the map too.</source>
        <translation>Mostra também no mapa os pontos e os retângulos dos objetos aceitos.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/shape_panel.py"/>
        <source>Simplify</source>
        <translation>Simplificar</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <location filename="../s2sam_qgis/processing/everything_parameters.py"/>
        <source>Simplify outlines by (m)</source>
        <translation>Simplificar contornos em (m)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>Smaller brush</source>
        <translation>Pincel menor</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Smaller objects are left out</source>
        <translation>Objetos menores são omitidos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/shape_panel.py"/>
        <source>Smooth</source>
        <translation>Suavizar</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <location filename="../s2sam_qgis/processing/everything_parameters.py"/>
        <source>Smooth outlines</source>
        <translation>Suavizar contornos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/answers.py"/>
        <source>Some of its points lie outside this layer.</source>
        <translation>Alguns de seus pontos estão fora desta camada.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/run.py"/>
        <source>Something unexpected happened ({type}: {error}).</source>
        <translation>Ocorreu algo inesperado ({type}: {error}).</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/tasks/background_task.py"/>
        <source>Something unexpected happened: {error}. Details are in the log ({log}).</source>
        <translation>Aconteceu algo inesperado: {error}. Os detalhes estão no log ({log}).</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>Space held</source>
        <translation>Espaço pressionado</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Split object</source>
        <translation>Dividir objeto</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/result_tool_controller.py"/>
        <source>Split {name}</source>
        <translation>Dividir {name}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Splits accepted objects along a line. Click its corners, then right-click; or drag.</source>
        <translation>Divide objetos aceitos ao longo de uma linha. Clique nos vértices e depois clique direito; ou arraste.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/session_hub.py"/>
        <source>Start S2 SAM</source>
        <translation>Iniciar o S2 SAM</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/everything_controller.py"/>
        <location filename="../s2sam_qgis/gui/control/run_controller.py"/>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Starts the next object; its first click follows.</source>
        <translation>Inicia o próximo objeto; em seguida vem seu primeiro clique.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <location filename="../s2sam_qgis/gui/rerun/checklist.py"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/work_strip.py"/>
        <source>Stop; the points stay. Also Esc on the map.</source>
        <translation>Parar; os pontos ficam. Também Esc no mapa.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Stops looking</source>
        <translation>Para a busca</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Stops looking for objects</source>
        <translation>Para de procurar objetos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Stops refining; outlines stay as they are</source>
        <translation>Interrompe o refinamento; os contornos ficam como estão</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>Stretch</source>
        <translation>Realce</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <source>Stretch: reflectance, percentile, farmvibes, or LOW,HIGH</source>
        <translation>Realce: reflectance, percentile, farmvibes ou MÍN,MÁX</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>Such as -0.1 for products of baseline 04.00 and later</source>
        <translation>Por exemplo -0.1 para produtos de baseline 04.00 e posteriores</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Suit the detail to the examples, place by place</source>
        <translation>Adaptar o detalhe aos exemplos, lugar por lugar</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/target.py"/>
        <source>Summary of all dates ({file})</source>
        <translation>Resumo de todas as datas ({file})</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Summary: each object by date, as a table or as outlines</source>
        <translation>Resumo: cada objeto por data, como tabela ou como contornos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/class_controller.py"/>
        <source>Tables and QGIS styles (*.csv *.txt *.qml)</source>
        <translation>Tabelas e estilos do QGIS (*.csv *.txt *.qml)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Take (Y)</source>
        <translation>Pegar (Y)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/alike_controller.py"/>
        <source>Take a candidate</source>
        <translation>Tomar um candidato</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Takes prompts from the points or polygons of a vector layer.</source>
        <translation>Obtém prompts dos pontos ou polígonos de uma camada vetorial.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Takes the last step back. Also Backspace and Ctrl+Z.</source>
        <translation>Desfaz o último passo. Também Backspace e Ctrl+Z.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Temporary layer</source>
        <translation>Camada temporária</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/results_controller.py"/>
        <source>Temporary layer (lost when QGIS closes)</source>
        <translation>Camada temporária (perdida ao fechar o QGIS)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/opening.py"/>
        <source>The SAFE product {folder} cannot be used: {reason}, and there are no band images in GRANULE/*/IMG_DATA. Download it again.</source>
        <translation>O produto SAFE {folder} não pode ser usado: {reason}, e não há imagens de bandas em GRANULE/*/IMG_DATA. Baixe-o de novo.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/encode_area.py"/>
        <source>The area does not touch the raster. Choose another one.</source>
        <translation>A área a codificar não toca o raster. Escolha outra.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>The area, or the mean of an index inside each outline. Hollow markers: most of the object is under cloud.</source>
        <translation>A área ou a média de um índice dentro de cada contorno. Pontos vazados: a maior parte do objeto está sob nuvens.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/place_prompts.py"/>
        <source>The areas drawn for the object {id!r} lie outside the raster. Remove the object, or choose a raster that holds them.</source>
        <translation>As áreas desenhadas para o objeto {id!r} estão fora do raster. Remova o objeto ou escolha um raster que as contenha.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/stretch.py"/>
        <source>The band offset</source>
        <translation>O deslocamento das bandas</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/stretch.py"/>
        <source>The band scaling</source>
        <translation>A escala das bandas</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/stretch.py"/>
        <source>The band scaling must not be 0: every pixel would look the same.</source>
        <translation>A escala das bandas não deve ser 0: todos os pixels pareceriam iguais.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_borders.py"/>
        <source>The border to {names} was not joined, because its edits are not saved yet.</source>
        <translation>O limite com {names} não foi unido, porque suas edições ainda não foram salvas.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/spec.py"/>
        <source>The built-in model is a stand-in without training: its masks only show that everything works.</source>
        <translation>O modelo incluído é um substituto sem treinamento: suas máscaras só mostram que tudo funciona.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_session.py"/>
        <source>The checkpoint lacks {count} of the model&apos;s weights, for example {name!r}. It belongs to another model.</source>
        <translation>O número de pesos do modelo que faltam no checkpoint é {count}, por exemplo {name!r}. Ele pertence a outro modelo.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/segment.py"/>
        <source>The chip plan grid works in chips of {size} pixels: the region was widened to {width} x {height} pixels. The chip plan focus keeps to its outline.</source>
        <translation>O plano grid trabalha com recortes de {size} pixels: a região foi ampliada para {width} x {height} pixels. O plano focus respeita o contorno.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/environment.py"/>
        <source>The coordinate reference system {crs!r} is not understood: {reason}. Give it as an authority code such as EPSG:32633 or as WKT.</source>
        <translation>O sistema de referência de coordenadas {crs!r} não foi entendido: {reason}. Informe-o como código de autoridade, por exemplo EPSG:32633, ou como WKT.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/environment.py"/>
        <source>The coordinate reference system {crs!r} states no unit of length.</source>
        <translation>O sistema de referência de coordenadas {crs!r} não informa nenhuma unidade de comprimento.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/environment.py"/>
        <source>The coordinate reference system {crs} is in degrees, which have no fixed length.</source>
        <translation>O sistema de referência de coordenadas {crs} está em graus, que não têm comprimento fixo.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/options.py"/>
        <source>The detail must be a number from 0 (coarse) to 1 (fine), got {value}.</source>
        <translation>O detalhe deve ser um número de 0 (grosso) a 1 (fino), não {value}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/network.py"/>
        <source>The disk is full; about {size} MB are needed.</source>
        <translation>O disco está cheio; são necessários cerca de {size} MB.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>The example cannot be copied to {folder}: {reason}</source>
        <translation>Não é possível copiar o exemplo para {folder}: {reason}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>The example image {file} cannot be opened.</source>
        <translation>Não é possível abrir a imagem de exemplo {file}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/everything/alike.py"/>
        <source>The examples&apos; image and this one have no band in common that tells them apart. Choose other values to compare.</source>
        <translation>A imagem dos exemplos e esta não têm nenhuma banda em comum que os distinga. Escolha outros valores para comparar.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/class_layers.py"/>
        <source>The field {field} of {layer} has more than {count} values. Choose another one.</source>
        <translation>O campo {field} de {layer} tem mais de {count} valores. Escolha outro.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/class_layers.py"/>
        <source>The field {field} of {layer} is empty. Choose another field.</source>
        <translation>O campo {field} de {layer} está vazio. Escolha outro campo.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>The file is the publisher&apos;s: its checksum agrees.</source>
        <translation>O arquivo é o do editor: sua soma de verificação confere.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/reader.py"/>
        <source>The files are in different coordinate reference systems: {file} in {crs}, {other_file} in {other_crs}. Warp them to one first.</source>
        <translation>Os arquivos estão em sistemas de referência de coordenadas diferentes: {file} em {crs}, {other_file} em {other_crs}. Reprojete-os antes para um só.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/member.py"/>
        <source>The files do not cover one place: {name} lies outside the others. Give only files of one scene.</source>
        <translation>Os arquivos não cobrem um mesmo lugar: {name} está fora dos outros. Informe só arquivos de uma mesma cena.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/member.py"/>
        <source>The files do not share one grid: {name} is rotated or mirrored against the others. Warp them to one grid first.</source>
        <translation>Os arquivos não compartilham uma mesma grade: {name} está rotacionado ou espelhado em relação aos outros. Reprojete-os antes para uma só grade.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/writing/plain_path.py"/>
        <source>The folder for temporary files, {folder}, has a name that GDAL misreads.</source>
        <translation>A pasta de arquivos temporários, {folder}, tem um nome que o GDAL interpreta mal.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/opening.py"/>
        <location filename="../s2sam_qgis/workflow/rerun/find_rasters.py"/>
        <source>The folder {folder} cannot be read: {reason}.</source>
        <translation>Não é possível ler a pasta {folder}: {reason}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/network.py"/>
        <source>The folder {folder} has no suitable wheel for {which}. It needs wheels for Python {version} on {system}, dependencies included.</source>
        <translation>A pasta {folder} não tem nenhum wheel adequado para {which}. São necessários wheels para Python {version} em {system}, dependências incluídas.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/opening.py"/>
        <source>The folder {folder} holds no raster files ({suffixes}).</source>
        <translation>A pasta {folder} não contém arquivos raster ({suffixes}).</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/find_rasters.py"/>
        <source>The folder {folder} holds no raster: neither a product nor files ({suffixes}).</source>
        <translation>A pasta {folder} não contém nenhum raster: nem um produto nem arquivos ({suffixes}).</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/opening.py"/>
        <source>The folder {folder} holds the bands of {count} images: {images}. Give the files of one of them.</source>
        <translation>A pasta {folder} contém as bandas de {count} imagens: {images}. Informe os arquivos de uma delas.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/opening.py"/>
        <source>The folder {folder} holds {count} rasters, but none is named after a Sentinel-2 band (such as ..._B04.tif): {files}. Give the file that you mean.</source>
        <translation>A pasta {folder} contém {count} rasters, mas nenhum tem o nome de uma banda do Sentinel-2 (como ..._B04.tif): {files}. Informe o arquivo desejado.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/install.py"/>
        <source>The folder {folder} is in use. Restart QGIS and install again before you open S2 SAM.</source>
        <translation>A pasta {folder} está em uso. Reinicie o QGIS e instale de novo antes de abrir o S2 SAM.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>The installation did not succeed</source>
        <translation>A instalação não foi concluída</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/python.py"/>
        <source>The installer did not answer in time and was stopped.</source>
        <translation>O instalador não respondeu a tempo e foi interrompido.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/raster_source.py"/>
        <source>The layer</source>
        <translation>A camada</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_import.py"/>
        <source>The layer has no coordinate reference system. Assign one before importing.</source>
        <translation>A camada não tem sistema de referência de coordenadas. Atribua um antes de importar.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_controller.py"/>
        <source>The layer is still being read. Click again in a moment.</source>
        <translation>A camada ainda está sendo lida. Clique de novo em um momento.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_writing.py"/>
        <source>The layer {layer} has no coordinate reference system, but this image has one. Choose another results file in the menu of Accept.</source>
        <translation>A camada {layer} não tem sistema de referência de coordenadas, mas esta imagem tem. Escolha outro arquivo de resultados no menu de “Aceitar”.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_follow.py"/>
        <source>The layer {layer} is being edited, so its file stays at {path}. Save its edits, then save the project again.</source>
        <translation>A camada {layer} está em edição, por isso seu arquivo fica em {path}. Salve as edições e depois o projeto de novo.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_home.py"/>
        <source>The layer {layer} is being edited. Save its edits or give them up first (Toggle editing).</source>
        <translation>A camada {layer} está em edição. Salve ou descarte primeiro as edições (Alternar edição).</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_tools.py"/>
        <source>The layer {layer} is read-only, so its objects cannot be changed. Check the layer&apos;s properties and the permissions of its file.</source>
        <translation>A camada {layer} é somente leitura, por isso seus objetos não podem ser alterados. Verifique as propriedades da camada e as permissões do arquivo.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/displayed_stretch.py"/>
        <source>The layer {name} is drawn with a colour ramp or classes, not by stretching bands. Choose another stretch, or draw it as multiband colour or single band gray.</source>
        <translation>A camada {name} é desenhada com uma rampa de cores ou classes, não pelo realce de bandas. Escolha outro realce ou desenhe-a como cor multibanda ou banda simples cinza.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/displayed_stretch.py"/>
        <source>The layer {name} leaves a colour without a band. Choose three bands.</source>
        <translation>A camada {name} deixa uma cor sem banda. Escolha três bandas.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/displayed_stretch.py"/>
        <source>The layer {name} shows band {band}, but only one band was read from it.</source>
        <translation>A camada {name} mostra a banda {band}, mas apenas uma banda foi lida dela.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/displayed_stretch.py"/>
        <source>The layer {name} shows band {band}, but {count} bands were read from it.</source>
        <translation>A camada {name} mostra a banda {band}, mas o número de bandas lidas é {count}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/options.py"/>
        <source>The least score must be a number from 0 to 1, got {value}.</source>
        <translation>A pontuação mínima deve ser um número de 0 a 1, não {value}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/result_tool_controller.py"/>
        <source>The line crosses itself. Draw it again without a loop.</source>
        <translation>A linha cruza a si mesma. Desenhe-a de novo sem laço.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_tools.py"/>
        <source>The line crosses no object from edge to edge, so nothing was split.</source>
        <translation>A linha não atravessa nenhum objeto de borda a borda, por isso nada foi dividido.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_tools.py"/>
        <source>The line must start and end inside one object to add to it, or outside of it to cut from it, and cross its edge twice. Nothing was changed.</source>
        <translation>A linha deve começar e terminar dentro de um objeto para acrescentar, ou fora dele para cortar, e cruzar sua borda duas vezes. Nada foi alterado.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/layer_grid.py"/>
        <source>The map shows a place that {name} cannot show. Zoom to the layer.</source>
        <translation>O mapa mostra um lugar que {name} não consegue mostrar. Aproxime para a camada.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/layer_grid.py"/>
        <source>The map shows nothing. Zoom to the layer.</source>
        <translation>O mapa não mostra nada. Aproxime para a camada.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/object_answer.py"/>
        <source>The mask is empty. Move its points, or add a box.</source>
        <translation>A máscara está vazia. Mova seus pontos ou adicione um retângulo.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_session.py"/>
        <source>The model</source>
        <translation>O modelo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>The model builtin comes with the plugin; there is nothing to fetch.</source>
        <translation>O modelo builtin vem com o complemento; não há nada a baixar.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/answers.py"/>
        <source>The model does not work: {what} came out with the shape {shape}. Export it again, or use another one.</source>
        <translation>O modelo não funciona: {what} saiu com a forma {shape}. Exporte-o novamente ou use outro.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_session.py"/>
        <source>The model failed while it ran: {reason}.</source>
        <translation>O modelo falhou durante a execução: {reason}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_session.py"/>
        <source>The model gives something else than numbers: {names}.</source>
        <translation>O modelo produz algo que não são números: {names}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/answers.py"/>
        <source>The model gives values that are no numbers. Its file may be damaged; fetch or export it again.</source>
        <translation>O modelo produz valores que não são números. O arquivo pode estar danificado; baixe-o ou exporte-o novamente.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <source>The model is looking at the image</source>
        <translation>O modelo está analisando a imagem</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>The model is ready.</source>
        <translation>O modelo está pronto.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>The model outlines each picked region from a point in its middle: to be corrected</source>
        <translation>O modelo delineia cada região escolhida a partir de um ponto no meio: para corrigi-la</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>The model outlines each picked region once more, from a point and a box, in the background. The built-in model takes about half a second each. What is better is accepted instead.</source>
        <translation>O modelo delineia mais uma vez cada região escolhida, com um ponto e um retângulo, em segundo plano. O modelo integrado leva cerca de meio segundo em cada uma. O que for melhor é aceito no lugar.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/model_panel.py"/>
        <source>The model runs on: {device}.</source>
        <translation>O modelo é executado em: {device}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/object_answer.py"/>
        <source>The model sees no object here. Check the mask, or move its points.</source>
        <translation>O modelo não vê nenhum objeto aqui. Confira a máscara ou mova os pontos.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/model_panel.py"/>
        <source>The model that outlines; more of them in the model manager</source>
        <translation>O modelo que traça os contornos; há outros no gerenciador de modelos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>The model works.</source>
        <translation>O modelo funciona.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/edge_maps.py"/>
        <source>The model {model} has no edge maps, so it cannot outline everything. Choose the built-in model.</source>
        <translation>O modelo {model} não tem mapas de bordas, portanto não pode delinear tudo. Escolha o modelo embutido.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>The model {name} is not here yet ({size:.0f} MB).</source>
        <translation>O modelo {name} ainda não está aqui ({size:.0f} MB).</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>The model&apos;s next answer: a part, the whole, a larger whole.</source>
        <translation>A próxima resposta do modelo: uma parte, o todo, um todo maior.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>The next region, in the list&apos;s order</source>
        <translation>A próxima região, na ordem da lista</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>The object&apos;s class; 0 for none</source>
        <translation>A classe do objeto; 0 para nenhuma</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <source>The object&apos;s class; keys 1 to 9 change it</source>
        <translation>A classe do objeto; as teclas 1 a 9 a mudam</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <source>The object&apos;s name; double-click or F2 to rename</source>
        <translation>O nome do objeto; clique duplo ou F2 para renomear</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/import_dialog.py"/>
        <source>The objects&apos; names</source>
        <translation>Os nomes dos objetos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/segment.py"/>
        <source>The other dates were not looked at: only the built-in model does, with the chip plan focus.</source>
        <translation>As outras datas não foram olhadas: só o modelo integrado o faz, com o plano focus.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_writing.py"/>
        <source>The outline cannot be expressed in the CRS of {layer}.</source>
        <translation>O contorno não pode ser expresso no SRC de {layer}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/outlines.py"/>
        <source>The outlines could not be written: {why}</source>
        <translation>Não foi possível gravar os contornos: {why}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/network.py"/>
        <source>The package index cannot be reached; check the network, or use a folder of wheels.</source>
        <translation>Não é possível acessar o índice de pacotes; verifique a rede ou use uma pasta de wheels.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/network.py"/>
        <source>The package index has no suitable package, or cannot be reached; check the network, or use a folder of wheels.</source>
        <translation>O índice de pacotes não tem nenhum pacote adequado ou não pode ser acessado; verifique a rede ou use uma pasta de wheels.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/install.py"/>
        <source>The packages were installed but do not work with this QGIS: {name} raised an error. Nothing was changed. The report says more.</source>
        <translation>Os pacotes foram instalados, mas não funcionam com este QGIS: {name} gerou um erro. Nada foi alterado. O relatório diz mais.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/install.py"/>
        <source>The packages were installed but do not work with this QGIS: {name} stopped with code {code}. Nothing was changed. The report says more.</source>
        <translation>Os pacotes foram instalados, mas não funcionam com este QGIS: {name} parou com o código {code}. Nada foi alterado. O relatório diz mais.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/plugin.py"/>
        <source>The panel cannot be opened: {error}. Details are in the log ({log}).</source>
        <translation>O painel não pode ser aberto: {error}. Os detalhes estão no log ({log}).</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/environment.py"/>
        <source>The position ({x:.10g}, {y:.10g})</source>
        <translation>A posição ({x:.10g}, {y:.10g})</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/environment.py"/>
        <source>The position ({x:.10g}, {y:.10g}) cannot be expressed in {target}. Check the coordinates and that they really are in {source}.</source>
        <translation>A posição ({x:.10g}, {y:.10g}) não pode ser expressa em {target}. Verifique as coordenadas e se elas estão mesmo em {source}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/preferences.py"/>
        <source>The prepared areas are removed.</source>
        <translation>As áreas preparadas foram removidas.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/opening.py"/>
        <source>The product {product} cannot be opened: {reason}. Unpack the zip file.</source>
        <translation>O produto {product} não pode ser aberto: {reason}. Descompacte o arquivo zip.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/opening.py"/>
        <source>The product {product} has no 10, 20 or 60 m images. Is the download complete?</source>
        <translation>O produto {product} não tem imagens de 10, 20 ou 60 m. O download está completo?</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/opening.py"/>
        <source>The product {product} is not complete: {missing} is missing. Download it again, or give the files of its bands.</source>
        <translation>O produto {product} não está completo: falta {missing}. Baixe-o novamente ou indique os arquivos das suas bandas.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/opening.py"/>
        <source>The product {product} lies in {count} UTM zones. Give one of its parts: {parts}.</source>
        <translation>O produto {product} abrange {count} zonas UTM. Informe uma de suas partes: {parts}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/results_controller.py"/>
        <source>The project&apos;s file, when the project is saved</source>
        <translation>Arquivo ao lado do projeto, quando ele for salvo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/document/project_entry.py"/>
        <source>The prompts in this project cannot be read: {error} They stay in the project; you can also save them as a file.</source>
        <translation>Os prompts deste projeto não podem ser lidos: {error} Eles permanecem no projeto; você também pode salvá-los como arquivo.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/run.py"/>
        <source>The prompts were made with other dates beside the image ({count}). Each raster was looked at alone, so that changes show.</source>
        <translation>Os prompts foram feitos com outras datas ao lado da imagem ({count}). Cada raster foi olhado sozinho, para que as mudanças apareçam.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/run.py"/>
        <source>The prompts were made with the model of another run, this is {model}: its masks may differ.</source>
        <translation>Os prompts foram criados com o modelo de outra execução; este é {model}: suas máscaras podem ser diferentes.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/run.py"/>
        <source>The prompts were made with the model {recorded}, this is {model}: its masks may differ.</source>
        <translation>Os prompts foram criados com o modelo {recorded}; este é {model}: suas máscaras podem ser diferentes.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>The proxy asks for a name and a password before it lets {url} through.</source>
        <translation>O proxy pede um nome e uma senha antes de permitir o acesso a {url}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/network.py"/>
        <source>The proxy asks for a password; check QGIS&apos;s settings under Network.</source>
        <translation>O proxy pede uma senha; verifique as opções do QGIS em Rede.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/network.py"/>
        <source>The proxy cannot be reached; check QGIS&apos;s settings under Network.</source>
        <translation>Não é possível acessar o proxy; verifique as opções do QGIS em Rede.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>The publisher&apos;s file (.pth, .pt), already on this machine</source>
        <translation>O arquivo do publicador (.pth, .pt), já nesta máquina</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/place_prompts.py"/>
        <source>The raster has no coordinate reference system, so a region of interest cannot be placed on it. Assign one first, or leave the region out.</source>
        <translation>O raster não tem sistema de referência de coordenadas; por isso não é possível posicionar nele uma região de interesse. Atribua um antes ou dispense a região.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/place_prompts.py"/>
        <source>The raster has no coordinate reference system, so longitude/latitude prompts cannot be placed on it. Prompts as column, row can, with &quot;crs&quot;: {&quot;type&quot;: &quot;name&quot;, &quot;properties&quot;: {&quot;name&quot;: &quot;pixel&quot;}} in their file.</source>
        <translation>O raster não tem sistema de referência de coordenadas, portanto prompts em longitude/latitude não podem ser colocados nele. Em coluna, linha podem, com &quot;crs&quot;: {&quot;type&quot;: &quot;name&quot;, &quot;properties&quot;: {&quot;name&quot;: &quot;pixel&quot;}} no arquivo.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/polygon_reader.py"/>
        <source>The raster has no coordinate reference system, so polygons cannot be placed on it. Assign one first.</source>
        <translation>O raster não tem sistema de referência de coordenadas, portanto não é possível colocar polígonos nele. Atribua um primeiro.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/objects_here.py"/>
        <source>The raster has no coordinate reference system, so the prompts cannot be placed on it.</source>
        <translation>O raster não tem sistema de referência de coordenadas, portanto os prompts não podem ser colocados nele.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <source>The raster layer could not be loaded.</source>
        <translation>Não foi possível carregar a camada raster.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>The raster layer whose objects you outline</source>
        <translation>A camada raster cujos objetos você vai delinear</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/grid.py"/>
        <source>The raster&apos;s pixels are {width:.3g} x {height:.3g} units large, so it lies nowhere on Earth. Georeference the raster again.</source>
        <translation>Os pixels do raster medem {width:.3g} x {height:.3g} unidades, portanto ele não está em nenhum lugar da Terra. Georreferencie o raster novamente.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/grid.py"/>
        <source>The raster&apos;s transform {transform} cannot be inverted: its pixels have no area. Georeference the raster again.</source>
        <translation>A transformação {transform} do raster não pode ser invertida: seus pixels não têm área. Georreferencie o raster de novo.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/stretch.py"/>
        <source>The recorded stretch {record} cannot be used: {error!r}.</source>
        <translation>O realce registrado {record} não pode ser usado: {error!r}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/replay.py"/>
        <source>The recorded {recorded} was used, although this raster says {own}. Give the band scaling and offset if that is wrong.</source>
        <translation>Foi usado o valor registrado {recorded}, embora este raster informe {own}. Informe a escala e o deslocamento das bandas se isso estiver errado.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>The region before, in the list&apos;s order</source>
        <translation>A região anterior, na ordem da lista</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/run_region.py"/>
        <source>The region belongs to a layer of another kind. Draw it again here.</source>
        <translation>A região pertence a uma camada de outro tipo. Desenhe-a novamente aqui.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/run_region.py"/>
        <source>The region cannot be brought to the layer&apos;s CRS.</source>
        <translation>A região não pode ser convertida para o SRC da camada.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/tasks/everything_tasks.py"/>
        <source>The region has {count:.0f} million pixels, more than the panel shows at once ({most:.0f}). Choose a smaller one, or use &apos;Outline everything&apos; in the Processing toolbox.</source>
        <translation>A região tem {count:.0f} milhões de pixels, mais do que o painel mostra de uma vez ({most:.0f}). Escolha uma menor, ou use &apos;Delinear tudo&apos; na caixa de ferramentas de Processamento.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/region.py"/>
        <source>The region of interest does not touch the raster. Check its place and its CRS.</source>
        <translation>A região de interesse não toca o raster. Verifique sua posição e seu SRC.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/region.py"/>
        <source>The region of interest has no area. Draw a polygon.</source>
        <translation>A região de interesse não tem área. Desenhe um polígono.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>The rerun was cancelled. Layers that are done stay done and are skipped next time.</source>
        <translation>A execução foi cancelada. As camadas concluídas são mantidas e ignoradas na próxima vez.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_file.py"/>
        <source>The results file {path} cannot be written: {why}. Check free disk space and folder permissions, or choose another file in the menu of Accept.</source>
        <translation>O arquivo de resultados {path} não pode ser gravado: {why}. Verifique o espaço livre em disco e as permissões da pasta ou escolha outro arquivo no menu de “Aceitar”.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_home.py"/>
        <source>The results file {path} is gone. A new one was begun: {fresh}.</source>
        <translation>O arquivo de resultados {path} não existe mais. Um novo foi criado: {fresh}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/region_controller.py"/>
        <source>The run is limited to the polygon that was drawn.</source>
        <translation>A execução se limita ao polígono desenhado.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/run_controller.py"/>
        <source>The run was cancelled. Nothing was written.</source>
        <translation>A execução foi cancelada. Nada foi gravado.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/document/autosave.py"/>
        <source>The safety copy of your prompts cannot be written: {error} If QGIS ends unexpectedly now, what is not saved is lost. Save the project or the prompts, and free disk space.</source>
        <translation>A cópia de segurança dos seus prompts não pode ser gravada: {error} Se o QGIS terminar inesperadamente agora, o que não foi salvo se perde. Salve o projeto ou os prompts e libere espaço em disco.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/document/autosave.py"/>
        <source>The safety copy of your prompts is written again.</source>
        <translation>A cópia de segurança dos seus prompts voltou a ser gravada.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>The same prompts on many dates or scenes, with each object&apos;s area over time</source>
        <translation>Os mesmos prompts em muitas datas ou cenas, com a área de cada objeto ao longo do tempo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/connection.py"/>
        <source>The scheduler offers no dashboard (status page).</source>
        <translation>O agendador não oferece painel de monitoramento (página de status).</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/run_region.py"/>
        <source>The selected features are no polygons. Select polygons.</source>
        <translation>As feições selecionadas não são polígonos. Selecione polígonos.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/network.py"/>
        <source>The server&apos;s certificate is not trusted; add your organisation&apos;s authority in QGIS&apos;s settings under Authentication.</source>
        <translation>O certificado do servidor não é confiável; adicione a autoridade certificadora da sua organização nas opções do QGIS, em Autenticação.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/chips.py"/>
        <source>The spatial overlap must be at least 0 and below 1, got {overlap:g}. 0.5 lets neighbouring chips share half of their width.</source>
        <translation>A sobreposição espacial deve ser no mínimo 0 e menor que 1, mas foi informado {overlap:g}. Com 0.5, recortes vizinhos compartilham metade de sua largura.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/sentinel2.py"/>
        <source>The stretch custom needs its range: two numbers LOW,HIGH.</source>
        <translation>O realce custom precisa de seu intervalo: dois números MÍN,MÁX.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/sentinel2.py"/>
        <source>The stretch displayed is the one of a QGIS layer; a file has none. Choose reflectance, percentile, farmvibes, or two numbers LOW,HIGH.</source>
        <translation>O realce displayed é o de uma camada do QGIS; um arquivo não tem nenhum. Escolha reflectance, percentile, farmvibes ou dois números MÍN,MÁX.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/stretch.py"/>
        <source>The stretch&apos;s high end</source>
        <translation>O limite superior do realce</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/stretch.py"/>
        <source>The stretch&apos;s high end ({high:g}) must be above its low end ({low:g}) in channel {channel}.</source>
        <translation>O limite superior do realce ({high:g}) deve ser maior que o limite inferior ({low:g}) no canal {channel}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/stretch.py"/>
        <source>The stretch&apos;s low end</source>
        <translation>O limite inferior do realce</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/classes.py"/>
        <source>The table holds no class. It needs a column with names, and may have one of colours.</source>
        <translation>A tabela não contém nenhuma classe. Ela precisa de uma coluna com nomes e pode ter uma de cores.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/source.py"/>
        <source>The window {window} at shape {shape} holds no pixel.</source>
        <translation>A janela {window} com a forma {shape} não contém nenhum pixel.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/crew.py"/>
        <source>The worker at {address}</source>
        <translation>O worker em {address}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/roster.py"/>
        <source>The worker at {address} has given no sign of life for {seconds:.0f} seconds. Its raster is given to another one.</source>
        <translation>O worker em {address} não dá sinal de vida há {seconds:.0f} segundos. Seu raster é passado a outro.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/blocks.py"/>
        <location filename="../s2sam_qgis/workflow/cluster/crew.py"/>
        <source>The worker could not run it: {reason}</source>
        <translation>O worker não conseguiu executá-lo: {reason}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/connection.py"/>
        <source>The worker process could not be started: {error}. Try without one.</source>
        <translation>O processo trabalhador não pôde ser iniciado: {error}. Tente sem ele.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/crew.py"/>
        <source>The worker process died while it worked on this raster, {count} times or as often as the scheduler allows. Maybe memory ran out: use fewer workers on one machine, or a smaller model.</source>
        <translation>O processo de trabalho foi encerrado enquanto processava este raster, {count} vezes ou quantas o agendador permite. Talvez tenha faltado memória: use menos workers por máquina ou um modelo menor.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>Then press Use a file that I have… in the model manager.</source>
        <translation>Depois pressione “Usar um arquivo meu…” no gerenciador de modelos.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_tools.py"/>
        <source>There are no accepted objects yet. Accept an object first (Enter).</source>
        <translation>Ainda não há objetos aceitos. Aceite um objeto primeiro (Enter).</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/writing/mask_writer.py"/>
        <source>There are no masks to write.</source>
        <translation>Não há máscaras a gravar.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/writing/vector_writer.py"/>
        <source>There are no outlines to write.</source>
        <translation>Não há contornos a gravar.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/run.py"/>
        <source>There are no prompts to rerun. Add at least one point or box.</source>
        <translation>Não há prompts a executar. Adicione pelo menos um ponto ou retângulo.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/classes.py"/>
        <source>There is already a class {name}. Choose another name.</source>
        <translation>Já existe uma classe {name}. Escolha outro nome.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_edits.py"/>
        <source>There is already an object with the prompt id {id!r}.</source>
        <translation>Já existe um objeto com o identificador de prompt {id!r}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/source.py"/>
        <source>There is no band number {band} in {name}; it has {count}.</source>
        <translation>Não há banda de número {band} em {name}; o número de bandas é {count}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/sentinel2.py"/>
        <source>There is no band number {number} in {name}. {bands}</source>
        <translation>Não há banda de número {number} em {name}. {bands}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/sentinel2.py"/>
        <source>There is no band number {number} in {name}; numbers start at 1. {bands}</source>
        <translation>Não há banda de número {number} em {name}; a numeração começa em 1. {bands}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/sentinel2.py"/>
        <source>There is no band {band!r} in {name}. {bands}</source>
        <translation>Não há banda {band!r} em {name}. {bands}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/checkpoint.py"/>
        <source>There is no checkpoint {file}. Check the path.</source>
        <translation>O checkpoint {file} não existe. Verifique o caminho.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/options.py"/>
        <source>There is no chip plan {plan!r}. Choose one of: {plans}.</source>
        <translation>O plano de recortes {plan!r} não existe. Escolha um destes: {plans}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/class_controller.py"/>
        <source>There is no class number {number}. Add classes in the section Classes.</source>
        <translation>Não há classe número {number}. Adicione classes na seção Classes.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/connection.py"/>
        <source>There is no dashboard (status page): it needs the Python package bokeh.</source>
        <translation>Não há painel de monitoramento (página de status): ele requer o pacote Python bokeh.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_import.py"/>
        <source>There is no feature to import. Select some, or take the whole layer.</source>
        <translation>Não há feição a importar. Selecione algumas ou use a camada inteira.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/opening.py"/>
        <source>There is no file or folder {name}. Check the path.</source>
        <translation>Não existe arquivo ou pasta {name}. Verifique o caminho.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <location filename="../s2sam_qgis/raster/reading/polygon_reader.py"/>
        <source>There is no file {file}. Check the path.</source>
        <translation>O arquivo {file} não existe. Verifique o caminho.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>There is no folder {folder}.</source>
        <translation>A pasta {folder} não existe.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/answers.py"/>
        <source>There is no image at this point (nodata). A mask never covers nodata; take the point back with Z, or move it.</source>
        <translation>Não há imagem neste ponto (sem dados). Uma máscara nunca cobre áreas sem dados; retire o ponto com Z ou mova-o.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/model.py"/>
        <source>There is no model file {file}. Check the folder and the name.</source>
        <translation>O arquivo de modelo {file} não existe. Verifique a pasta e o nome.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>There is no model {name!r}. Choose one of: {models}, or the path of a checkpoint (.pth).</source>
        <translation>Não há modelo {name!r}. Escolha um de: {models}, ou o caminho de um checkpoint (.pth).</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_edits.py"/>
        <source>There is no object with the prompt id {id!r}.</source>
        <translation>Não há objeto com o identificador {id!r}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/object_controller.py"/>
        <source>There is no other mask for this object yet.</source>
        <translation>Ainda não há outra máscara para este objeto.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>There is no other raster layer</source>
        <translation>Não há outra camada raster</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/import_dialog.py"/>
        <source>There is no point or polygon layer in the project.</source>
        <translation>Não há nenhuma camada de pontos ou polígonos no projeto.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>There is no prompt file {file}. Check the path.</source>
        <translation>O arquivo de prompts {file} não existe. Verifique o caminho.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_edits.py"/>
        <source>There is no prompt number {number}.</source>
        <translation>Não há prompt de número {number}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_files.py"/>
        <source>There is no prompt to save yet. Click an object first.</source>
        <translation>Ainda não há prompt a salvar. Clique primeiro em um objeto.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_session.py"/>
        <source>There is no provider {provider!r}. Choose one of: {providers}.</source>
        <translation>O provedor {provider!r} não existe. Escolha um destes: {providers}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/run.py"/>
        <source>There is no raster to rerun the prompts on. Choose at least one.</source>
        <translation>Não há raster em que executar os prompts. Escolha pelo menos um.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/place_prompts.py"/>
        <source>There is no region file {file}. Check the path.</source>
        <translation>O arquivo de região {file} não existe. Verifique o caminho.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/sentinel2.py"/>
        <source>There is no stretch {name!r}. Choose one of {stretches}.</source>
        <translation>O realce {name!r} não existe. Escolha um destes: {stretches}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/inputs.py"/>
        <source>There is no stretch {stretch!r}. Choose one of {stretches}, or give LOW,HIGH, for example 0.02,0.25.</source>
        <translation>O realce {stretch!r} não existe. Escolha um destes: {stretches}, ou informe MÍN,MÁX, por exemplo 0.02,0.25.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/options.py"/>
        <source>There is no view {view!r}. Choose one of: {views}.</source>
        <translation>Não existe a vista {view!r}. Escolha uma de: {views}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/run.py"/>
        <source>There is not enough memory. Close other programs.</source>
        <translation>Não há memória suficiente. Feche outros programas.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/accept_controller.py"/>
        <source>There is nothing to accept yet. Click an object first.</source>
        <translation>Ainda não há nada a aceitar. Clique primeiro em um objeto.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/repair_controller.py"/>
        <source>There is nothing to cut from yet. Click an object first.</source>
        <translation>Ainda não há nada de onde recortar. Clique primeiro em um objeto.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/tasks/everything_tasks.py"/>
        <source>There is nothing to outline here: no data, clouds, or accepted objects only.</source>
        <translation>Não há nada para delinear aqui: sem dados, nuvens ou só objetos aceitos.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_tools.py"/>
        <source>These objects belong to several images, so they were not merged.</source>
        <translation>Estes objetos pertencem a várias imagens, por isso não foram mesclados.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/result_tool_controller.py"/>
        <source>These outlines cannot be cut along this line. Check them with QGIS&apos;s Check validity, or draw the line a little differently.</source>
        <translation>Estes contornos não podem ser cortados ao longo desta linha. Verifique-os com “Verificar validade” do QGIS ou desenhe a linha de modo um pouco diferente.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_controller.py"/>
        <source>These prompts belong to a layer of another kind (with or without a CRS). Save them, then choose New set.</source>
        <translation>Estes prompts pertencem a uma camada de outro tipo (com ou sem SRC). Salve-os e escolha “Novo conjunto”.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/attributes_dialog.py"/>
        <source>They are saved with the prompts and become columns of results.</source>
        <translation>São salvos com os prompts e se tornam colunas dos resultados.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>They belong to QGIS and are not replaced. Update QGIS, then try again.</source>
        <translation>Eles fazem parte do QGIS e não são substituídos. Atualize o QGIS e tente de novo.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>They go into a folder of the plugin&apos;s own in your QGIS profile; QGIS&apos;s own packages stay as they are. About {download} MB are downloaded, {disk} MB are used on disk.</source>
        <translation>Eles ficam em uma pasta própria do complemento no seu perfil do QGIS; os pacotes do QGIS continuam como estão. Cerca de {download} MB são baixados e {disk} MB são usados no disco.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/install.py"/>
        <source>This QGIS brings versions that are too old and must not be replaced: {which}. Update QGIS, then try again.</source>
        <translation>Este QGIS traz versões que são antigas demais e não devem ser substituídas: {which}. Atualize o QGIS e tente de novo.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>This QGIS is too old for S2 SAM</source>
        <translation>Este QGIS é antigo demais para o S2 SAM</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/repair_controller.py"/>
        <source>This area encloses nothing. Click at least three corners.</source>
        <translation>Esta área não envolve nada. Clique em pelo menos três cantos.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>This belongs to the object</source>
        <translation>Isto pertence ao objeto</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>This does not belong to the object</source>
        <translation>Isto não pertence ao objeto</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/accepted_objects.py"/>
        <source>This feature was not made by S2 SAM. Use QGIS&apos;s own tools for it.</source>
        <translation>Esta feição não foi criada pelo S2 SAM. Use as ferramentas do próprio QGIS.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_writing.py"/>
        <source>This image has no coordinate reference system, but the layer {layer} has one. Choose another results file in the menu of Accept, or assign a CRS to the image.</source>
        <translation>Esta imagem não tem sistema de referência de coordenadas, mas a camada {layer} tem. Escolha outro arquivo de resultados no menu de “Aceitar” ou atribua um SRC à imagem.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/result_tool_controller.py"/>
        <source>This line is too short. Click two places, or drag.</source>
        <translation>Esta linha é curta demais. Clique em dois lugares ou arraste.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/date_controller.py"/>
        <source>This model looks at the layer alone.</source>
        <translation>Este modelo olha só a camada.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/accept_controller.py"/>
        <source>This object has no mask yet.</source>
        <translation>Este objeto ainda não tem máscara.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/repair_controller.py"/>
        <source>This place cannot be brought to the layer&apos;s CRS.</source>
        <translation>Este lugar não pode ser transformado para o SRC da camada.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_controller.py"/>
        <source>This place lies outside the layer {layer}. Click on the image.</source>
        <translation>Este lugar está fora da camada {layer}. Clique na imagem.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/document/project_entry.py"/>
        <source>This project still holds prompts that could not be read. They stay in it until you save them as a file.</source>
        <translation>Este projeto ainda contém prompts que não puderam ser lidos. Eles permanecem nele até que você os salve como arquivo.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/replay.py"/>
        <source>This raster says {own}, the recorded one {recorded}: its own was used, so that reflectances compare.</source>
        <translation>Este raster informa {own} e o registrado, {recorded}: foram usados os valores dele próprio, para que as reflectâncias sejam comparáveis.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Those nearest to the slider come first in the list</source>
        <translation>Os mais próximos do controle vêm primeiro na lista</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/run_options.py"/>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Tick layers and choose a folder first</source>
        <translation>Marque antes as camadas e escolha uma pasta</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Ticks all layers</source>
        <translation>Marca todas as camadas</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/web_sources.py"/>
        <source>To allow them, set {variable} to 1 in QGIS&apos;s settings under System, then restart QGIS.</source>
        <translation>Para permiti-los, defina {variable} como 1 nas configurações do QGIS, em Sistema, e reinicie o QGIS.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>To the left only strong borders part objects, to the right weak ones too</source>
        <translation>À esquerda só limites fortes separam objetos, à direita também os fracos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>To use it as it is, press Another model… in the model manager.</source>
        <translation>Para usá-lo como está, pressione “Outro modelo…” no gerenciador de modelos.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/dock.py"/>
        <source>Tools</source>
        <translation>Ferramentas</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/views.py"/>
        <source>True colour</source>
        <translation>Cor verdadeira</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/install.py"/>
        <source>Trying the packages in a separate process</source>
        <translation>Testando os pacotes em um processo separado</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/polygonise_algorithm.py"/>
        <source>Turns masks into one polygon feature per object. A mask raster has one band per object; what is neither 0 nor no data belongs to it.

Small parts can be dropped, holes filled, outlines simplified and smoothed. Where two objects touch, their border stays one and the same line.

What a mask written by S2 SAM says of its making (source, model, stretch, score) goes into the attributes. Areas are measured on the ellipsoid.</source>
        <translation>Transforma máscaras em uma feição poligonal por objeto. Um raster de máscaras tem uma banda por objeto; pertence a ele tudo o que não é nem 0 nem sem dados.

Partes pequenas podem ser descartadas, buracos preenchidos, contornos simplificados e suavizados. Onde dois objetos se tocam, seu limite continua sendo uma única linha.

O que uma máscara gravada pelo S2 SAM diz de sua criação (fonte, modelo, realce, pontuação) vai para os atributos. As áreas são medidas no elipsoide.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>Type numbers, such as 0.02, 0.25.</source>
        <translation>Digite números, por exemplo 0.02, 0.25.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>Uninstall</source>
        <translation>Desinstalar</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/install.py"/>
        <source>Unpacking</source>
        <translation>Descompactando</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Unticks all layers</source>
        <translation>Desmarca todas as camadas</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/attention_check.py"/>
        <location filename="../s2sam_qgis/models/onnx_session.py"/>
        <source>Update it under Plugins &gt; S2 SAM &gt; Python packages…</source>
        <translation>Atualize-o em Complementos &gt; S2 SAM &gt; Pacotes Python…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/grid.py"/>
        <source>Use QGIS&apos;s Georeferencer.</source>
        <translation>Use o georreferenciador do QGIS.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/vrt_sources.py"/>
        <source>Use Raster &gt; Miscellaneous &gt; Build Virtual Raster.</source>
        <translation>Use Raster &gt; Miscelânea &gt; Construir raster virtual.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/member.py"/>
        <location filename="../s2sam_qgis/raster/reading/reader.py"/>
        <source>Use Raster &gt; Projections &gt; Warp (Reproject).</source>
        <translation>Use Raster &gt; Projeções &gt; Reprojetar coordenadas (warp).</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>Use a file</source>
        <translation>Usar um arquivo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>Use a file that I have…</source>
        <translation>Usar um arquivo meu…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>Use another model</source>
        <translation>Usar outro modelo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/image_controller.py"/>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>Use {layer}</source>
        <translation>Usar {layer}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/attributes_dialog.py"/>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/views.py"/>
        <source>Vegetation (NDVI)</source>
        <translation>Vegetação (NDVI)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <location filename="../s2sam_qgis/gui/panels/view_combo.py"/>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Visible extent</source>
        <translation>Extensão visível</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/views.py"/>
        <source>Water (NDWI)</source>
        <translation>Água (NDWI)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>What QGIS did not have lies in {folder}</source>
        <translation>O que o QGIS não tinha está em {folder}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>What becomes of the groups that earlier runs on this layer added to the project. Files stay; temporary layers are lost.</source>
        <translation>O que acontece com os grupos que execuções anteriores nesta camada adicionaram ao projeto. Os arquivos ficam; as camadas temporárias se perdem.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>What is left out</source>
        <translation>O que é excluído</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/open_dialogs.py"/>
        <source>What is like the examples, from the slider on, is found on all of each layer and written to the result layer. Undo takes it back.</source>
        <translation>O que se parece com os exemplos, a partir do controle, é procurado em toda cada camada e gravado na camada de resultados. Desfazer o retira.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/run_options.py"/>
        <source>What is not there falls back to the CPU; the panel says which one runs, and why</source>
        <translation>Se um dispositivo não estiver disponível, a CPU é usada; o painel diz qual está em uso e por quê</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>What regions are compared by</source>
        <translation>Pelo que as regiões são comparadas</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>What the built-in model sees inside; takes longer</source>
        <translation>O que o modelo integrado vê dentro; demora mais</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>What the chart shows</source>
        <translation>O que o gráfico mostra</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/view_combo.py"/>
        <source>What the model looks at. Automatic: true colour, near and short-wave infrared, as far as the image has them. The list shows a picture of each.</source>
        <translation>O que o modelo olha. Automático: cor verdadeira, infravermelho próximo e de ondas curtas, se a imagem os tiver. A lista mostra uma imagem de cada uma.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>What the model sees</source>
        <translation>O que o modelo vê</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>What the result layer holds already is left as it is</source>
        <translation>O que a camada de resultados já contém fica como está</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>What {url} sent is not the expected file: its SHA-256 is another one. It was removed. Try again; if it happens again, the server&apos;s file has changed, or a proxy on the way changes it.</source>
        <translation>O que {url} enviou não é o arquivo esperado: seu SHA-256 é outro. Ele foi removido. Tente de novo; se isso se repetir, o arquivo do servidor mudou ou um proxy no caminho o altera.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Where a scene classification (SCL) says where they are</source>
        <translation>Onde uma classificação de cena (SCL) diz onde estão</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Where objects are looked for</source>
        <translation>Onde os objetos são procurados</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Where the masks go</source>
        <translation>Para onde vão as máscaras</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Whole layer</source>
        <translation>Camada inteira</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Whole objects only</source>
        <translation>Somente objetos inteiros</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/target.py"/>
        <source>With more than one, layers are worked on at the same time, each process with a model of its own in memory. This needs the Python package distributed. Layers that only QGIS can read, such as web maps, then fail.</source>
        <translation>Com mais de um, as camadas são processadas ao mesmo tempo, cada processo com seu próprio modelo na memória. Isso requer o pacote Python distributed. Nesse caso, camadas que só o QGIS consegue ler, como mapas da web, falham.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>Without a network: choose a folder with wheel files (.whl), dependencies included</source>
        <translation>Sem rede: escolha uma pasta com arquivos wheel (.whl), dependências incluídas</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_list.py"/>
        <source>Words of names or classes, and comparisons: lake class=water score&lt;0.7 area&gt;=5. A click on a column&apos;s title sorts by it.</source>
        <translation>Palavras de nomes ou classes, e comparações: lake class=water score&lt;0.7 area&gt;=5. Um clique no título de uma coluna ordena por ela.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/target.py"/>
        <source>Worker processes</source>
        <translation>Processos de trabalho</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Worker processes (0 or 1: none, in this process)</source>
        <translation>Processos de trabalho (0 ou 1: nenhum, neste processo)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/blocks.py"/>
        <source>Worker processes died while they worked on a part of the area. Maybe memory ran out: use fewer workers on one machine. Finished parts are kept.</source>
        <translation>Processos de trabalho morreram enquanto trabalhavam numa parte da área. Talvez tenha faltado memória: use menos em uma máquina. As partes prontas são mantidas.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/connection.py"/>
        <source>Worker processes need the Python package distributed; {package} is missing.</source>
        <translation>Os processos de trabalho requerem o pacote Python distributed; falta {package}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Writes all objects to the result layer; one undo takes them back</source>
        <translation>Grava todos os objetos na camada de resultados; um desfazer os retira</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Writes all that are picked to the result layer</source>
        <translation>Grava todas as escolhidas na camada de resultados</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/target.py"/>
        <source>Writes one more file into the folder: a layer with the outline and area of each object on each date</source>
        <translation>Grava mais um arquivo na pasta: uma camada com o contorno e a área de cada objeto em cada data</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Writes the object&apos;s full mask to the result layer and goes on to the next object.</source>
        <translation>Grava a máscara completa do objeto na camada de resultados e passa para o próximo objeto.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Writes the picked objects to the result layer</source>
        <translation>Grava os objetos escolhidos na camada de resultados</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>Writes this table as a file for a spreadsheet</source>
        <translation>Grava esta tabela como arquivo para uma planilha</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/run_controller.py"/>
        <source>Writing…</source>
        <translation>Gravando…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Zoom to object</source>
        <translation>Aproximar para o objeto</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/writing/vector_writer.py"/>
        <source>a file without suffix</source>
        <translation>um arquivo sem extensão</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/run_record.py"/>
        <source>a list of objects with bands and stretch</source>
        <translation>uma lista de objetos com bands e stretch</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/run_record.py"/>
        <source>a list of objects with index, name and role</source>
        <translation>uma lista de objetos com index, name e role</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/run_record.py"/>
        <source>a list of objects with source, bands and stretch</source>
        <translation>uma lista de objetos com source, bands e stretch</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/run_record.py"/>
        <source>a number from 0 to below 1</source>
        <translation>um número de 0 até menos de 1</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/correction_geojson.py"/>
        <source>a ring needs at least three positions.</source>
        <translation>um anel precisa de pelo menos três posições.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>a stand-in without training, to try everything else with</source>
        <translation>um substituto sem treinamento, para experimentar todo o resto</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/run_record.py"/>
        <source>a text</source>
        <translation>um texto</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/segment_anything.py"/>
        <source>a weight has another shape</source>
        <translation>um peso tem outra forma</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/run_record.py"/>
        <source>a whole number from 1</source>
        <translation>um número inteiro a partir de 1</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/work_strip.py"/>
        <source>about {minutes} min left</source>
        <translation>faltam cerca de {minutes} min</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/model_list.py"/>
        <source>about {seconds} s (estimated)</source>
        <translation>cerca de {seconds} s (estimado)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/run_controller.py"/>
        <location filename="../s2sam_qgis/gui/panels/work_strip.py"/>
        <source>about {seconds} s left</source>
        <translation>restam cerca de {seconds} s</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/run_record.py"/>
        <source>an object</source>
        <translation>um objeto</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/left_overs.py"/>
        <source>an unknown time</source>
        <translation>hora desconhecida</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/place_prompts.py"/>
        <source>and {count} more</source>
        <translation>e mais {count}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>any</source>
        <translation>qualquer</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/encode_area.py"/>
        <source>area prepared</source>
        <translation>área preparada</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>as before: several views count by how sure each one is of itself</source>
        <translation>como antes: cada vista conta conforme a própria certeza</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>as displayed</source>
        <translation>como exibido</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>assumed -1000: nothing is darker than {low:g}, as since baseline 04.00</source>
        <translation>suposto -1000: nada é mais escuro que {low:g}, como desde a baseline 04.00</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>assumed 0: nothing states one</source>
        <translation>assumido 0: nada informa um valor</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>assumed 1/10000, as Sentinel-2&apos;s integers are</source>
        <translation>assumido 1/10000, como os inteiros do Sentinel-2</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>assumed {offset:g}: taken on {date}, after baseline 04.00 began on {day}</source>
        <translation>assumido {offset:g}: imagem de {date}, após o início da baseline 04.00 em {day}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>assumed {offset:g}: taken on {date}, before baseline 04.00 began on {day}</source>
        <translation>assumido {offset:g}: imagem de {date}, antes do início da baseline 04.00 em {day}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_controller.py"/>
        <source>background point</source>
        <translation>ponto de fundo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/tasks/everything_tasks.py"/>
        <source>bands</source>
        <translation>bandas</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/kept_objects.py"/>
        <source>bands or stretch</source>
        <translation>bandas ou realce</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <location filename="../s2sam_qgis/gui/panels/object_table.py"/>
        <source>box</source>
        <translation>retângulo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/encode_area.py"/>
        <location filename="../s2sam_qgis/workflow/grid_run.py"/>
        <source>chip {number} of {count}</source>
        <translation>recorte {number} de {count}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/provider_source.py"/>
        <source>colours as displayed</source>
        <translation>cores como exibidas</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>comes with the plugin, works at once</source>
        <translation>vem com o complemento, funciona de imediato</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/run.py"/>
        <location filename="../s2sam_qgis/workflow/rerun/run.py"/>
        <source>comparing dates</source>
        <translation>comparando datas</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/correction_geojson.py"/>
        <source>correction {number}: {what}</source>
        <translation>correção {number}: {what}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/model_list.py"/>
        <source>damaged</source>
        <translation>danificado</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/validity.py"/>
        <source>declared in the file</source>
        <translation>declarado no arquivo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>decoder gives</source>
        <translation>o decodificador fornece</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>decoder takes</source>
        <translation>o decodificador recebe</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>done</source>
        <translation>concluído</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>done before</source>
        <translation>já concluído</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/everything/run.py"/>
        <location filename="../s2sam_qgis/workflow/polygonise.py"/>
        <source>drawing outlines</source>
        <translation>desenhando contornos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>empty mask</source>
        <translation>máscara vazia</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>encoder gives</source>
        <translation>o codificador fornece</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>encoder takes</source>
        <translation>o codificador recebe</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/candidate_list.py"/>
        <source>example</source>
        <translation>exemplo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/correction_geojson.py"/>
        <source>expected a Feature with properties and a Polygon.</source>
        <translation>esperava-se um Feature com propriedades e um Polygon.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>expected a Feature, found {feature}.</source>
        <translation>era esperada uma Feature, mas foi encontrado {feature}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>expected a GeoJSON FeatureCollection of points and polygons, found {found}.</source>
        <translation>era esperada uma FeatureCollection GeoJSON de pontos e polígonos, mas foi encontrado {found}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>failed</source>
        <translation>com erro</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/place_prompts.py"/>
        <source>feature {number} (prompt id {id!r}, {x:.6g}, {y:.6g})</source>
        <translation>feição {number} (identificador de prompt {id!r}, {x:.6g}, {y:.6g})</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>feature {number}: {what}</source>
        <translation>feição {number}: {what}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>floats of 0 to 10000: taken as reflectance x 10000</source>
        <translation>números de ponto flutuante de 0 a 10000: tomados como reflectância x 10000</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>floats of 0 to 100: taken as reflectance in percent</source>
        <translation>números decimais de 0 a 100: tomados como reflectância em porcentagem</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>floats of 0 to 1: taken as reflectance</source>
        <translation>números de ponto flutuante de 0 a 1: tomados como reflectância</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_controller.py"/>
        <source>foreground point</source>
        <translation>ponto de primeiro plano</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/stac.py"/>
        <source>from the STAC item {file}</source>
        <translation>do item STAC {file}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/bands.py"/>
        <source>from the bands&apos; colour interpretation</source>
        <translation>da interpretação de cores das bandas</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/bands.py"/>
        <source>from the bands&apos; descriptions</source>
        <translation>das descrições das bandas</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/bands.py"/>
        <source>from the bands&apos; wavelengths</source>
        <translation>pelos comprimentos de onda das bandas</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>from the file</source>
        <translation>do arquivo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/reflectance.py"/>
        <source>from the file&apos;s band offset</source>
        <translation>do deslocamento das bandas do arquivo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/reflectance.py"/>
        <source>from the file&apos;s band scale</source>
        <translation>da escala das bandas do arquivo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/validity.py"/>
        <source>from the file&apos;s mask or alpha band</source>
        <translation>da máscara ou da banda alfa do arquivo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/bands.py"/>
        <source>from the file&apos;s name</source>
        <translation>do nome do arquivo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/provider_source.py"/>
        <source>from the layer</source>
        <translation>da camada</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/raster_source.py"/>
        <source>from the layer in QGIS</source>
        <translation>da camada no QGIS</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/provider_source.py"/>
        <source>from the layer&apos;s transparency</source>
        <translation>da transparência da camada</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/acquired.py"/>
        <location filename="../s2sam_qgis/raster/reading/reflectance.py"/>
        <source>from the metadata item {item}</source>
        <translation>do item de metadados {item}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/reflectance.py"/>
        <source>from the metadata item {item} = {value:g}</source>
        <translation>do item de metadados {item} = {value:g}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/acquired.py"/>
        <source>from the metadata item {item}; maybe when it was written</source>
        <translation>do item de metadados {item}; talvez a data de gravação</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/acquired.py"/>
        <source>from the name {name}</source>
        <translation>do nome {name}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/validity.py"/>
        <source>from the product&apos;s metadata: 0 in all bands</source>
        <translation>dos metadados do produto: 0 em todas as bandas</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/source.py"/>
        <source>guess: {text}</source>
        <translation>suposição: {text}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/bands.py"/>
        <source>guessed: four 8-bit bands, taken as red, green, blue, nir</source>
        <translation>suposição: quatro bandas de 8 bits, tomadas como vermelho, verde, azul, nir</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/bands.py"/>
        <source>guessed: four bands, taken as Sentinel-2&apos;s B02, B03, B04, B08</source>
        <translation>suposição: quatro bandas, tomadas como B02, B03, B04, B08 do Sentinel-2</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/bands.py"/>
        <source>guessed: three bands, taken as red, green, blue</source>
        <translation>suposição: três bandas, tomadas como vermelho, verde, azul</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/bands.py"/>
        <source>guessed: {number} bands, taken as Sentinel-2&apos;s {bands}</source>
        <translation>suposição: {number} bandas, tomadas como {bands} do Sentinel-2</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/tasks/everything_tasks.py"/>
        <source>indices</source>
        <translation>índices</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_opening.py"/>
        <location filename="../s2sam_qgis/layers/result_reading.py"/>
        <source>it cannot be opened.</source>
        <translation>não pode ser aberto.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/provider_source.py"/>
        <source>it gave no pixels.</source>
        <translation>ela não forneceu pixels.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_file.py"/>
        <source>it has more than {limit} nodes</source>
        <translation>tem mais de {limit} nós</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/opening.py"/>
        <source>it has no MTD_MSIL1C.xml or MTD_MSIL2A.xml</source>
        <translation>não tem MTD_MSIL1C.xml nem MTD_MSIL2A.xml</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_import.py"/>
        <source>it has no geometry.</source>
        <translation>não tem geometria.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_import.py"/>
        <source>it has no place in longitude and latitude.</source>
        <translation>não tem localização em longitude e latitude.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_home.py"/>
        <source>it has no table of accepted objects.</source>
        <translation>não tem uma tabela de objetos aceitos.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/checkpoint.py"/>
        <source>it holds no table of weights</source>
        <translation>ele não contém uma tabela de pesos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/checkpoint.py"/>
        <source>it holds no weights</source>
        <translation>ele não contém pesos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/checkpoint.py"/>
        <source>it is a zip file, but not one that PyTorch wrote</source>
        <translation>é um arquivo zip, mas não um gravado pelo PyTorch</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_file.py"/>
        <source>it names more than {limit} files</source>
        <translation>cita mais de {limit} arquivos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/restricted_pickle.py"/>
        <source>it wants to call {function}, which is not admitted</source>
        <translation>ele quer chamar {function}, o que não é permitido</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/checkpoint.py"/>
        <source>its description has {size:.0f} MB</source>
        <translation>sua descrição tem {size:.0f} MB</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_import.py"/>
        <source>its field {field} holds {value}; 1 or 0 is needed.</source>
        <translation>seu campo {field} contém {value}; é necessário 1 ou 0.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_import.py"/>
        <source>its field {field} is empty.</source>
        <translation>seu campo {field} está vazio.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_file.py"/>
        <source>its functions call themselves</source>
        <translation>suas funções chamam a si mesmas</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>its geometry has no part.</source>
        <translation>sua geometria não tem nenhuma parte.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>its geometry must be a Point or a Polygon (a box), found {kind}.</source>
        <translation>sua geometria deve ser um Point ou um Polygon (um retângulo), mas foi encontrado {kind}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/correction_geojson.py"/>
        <source>its geometry must be a Polygon.</source>
        <translation>sua geometria deve ser um Polygon.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_file.py"/>
        <source>its graphs are nested too deep</source>
        <translation>seus grafos estão aninhados em excesso</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/checkpoint.py"/>
        <source>its numbers are big-endian</source>
        <translation>seus números são big-endian</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_import.py"/>
        <source>its polygon has no area.</source>
        <translation>seu polígono não tem área.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>its properties are no object: {properties}.</source>
        <translation>suas propriedades não são um objeto: {properties}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_file.py"/>
        <source>its weights would be read from {place!r}</source>
        <translation>seus pesos seriam lidos de {place!r}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/strict_json.py"/>
        <source>lists and objects are nested more than {limit} deep.</source>
        <translation>há listas e objetos aninhados em mais de {limit} níveis.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>lost</source>
        <translation>perdido</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/objects_here.py"/>
        <source>lost on {date}</source>
        <translation>perdido em {date}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/targets.py"/>
        <source>masks</source>
        <translation>máscaras</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/segment.py"/>
        <source>masks done</source>
        <translation>máscaras concluídas</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/everything/run.py"/>
        <source>million pixels</source>
        <translation>milhões de pixels</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/model_list.py"/>
        <source>missing</source>
        <translation>não encontrado</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/kept_objects.py"/>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/kept_objects.py"/>
        <source>name or class</source>
        <translation>nome ou classe</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/baseline.py"/>
        <source>name {name}</source>
        <translation>nome {name}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>no CRS</source>
        <translation>sem SRC</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <location filename="../s2sam_qgis/layers/class_layers.py"/>
        <source>no class</source>
        <translation>sem classe</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>no data there</source>
        <translation>sem dados ali</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>no limit</source>
        <translation>sem limite</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_writing.py"/>
        <source>no reason is given</source>
        <translation>nenhum motivo informado</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <location filename="../s2sam_qgis/layers/provider_source.py"/>
        <location filename="../s2sam_qgis/raster/reading/reader.py"/>
        <location filename="../s2sam_qgis/workflow/targets.py"/>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/sentinel2.py"/>
        <source>none stated</source>
        <translation>nenhum informado</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/baseline.py"/>
        <source>none stated: taken as 0</source>
        <translation>nenhum informado: tomado como 0</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/provider_source.py"/>
        <source>none: colours, not reflectance</source>
        <translation>nenhuma: cores, não reflectância</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/validity.py"/>
        <source>not declared; every pixel is taken as valid, black ones too</source>
        <translation>não declarado; todo pixel é tomado como válido, também os pretos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/validity.py"/>
        <source>not declared; only NaN and infinite values are left out</source>
        <translation>não declarado; só valores NaN e infinitos são excluídos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/validity.py"/>
        <source>not declared; pixels that are 0 in all bands are treated as no data (a corner pixel is 0)</source>
        <translation>não declarado; pixels que são 0 em todas as bandas são tratados como sem dados (um pixel de canto é 0)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/validity.py"/>
        <source>not declared; pixels that are 0 in all bands are treated as no data, as in Sentinel-2&apos;s products</source>
        <translation>não declarado; pixels que são 0 em todas as bandas são tratados como sem dados, como nos produtos Sentinel-2</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/validity.py"/>
        <source>not declared; pixels that are {value:g} are treated as no data</source>
        <translation>não declarado; pixels com valor {value:g} são tratados como sem dados</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>not known</source>
        <translation>não se sabe</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/strict_json.py"/>
        <source>not valid JSON, line {line}: {error}. Save the prompts as GeoJSON again.</source>
        <translation>não é JSON válido, linha {line}: {error}. Salve os prompts de novo como GeoJSON.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/strict_json.py"/>
        <source>not valid JSON: {error}. Save the prompts as GeoJSON again.</source>
        <translation>não é JSON válido: {error}. Salve os prompts de novo como GeoJSON.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>nothing chosen</source>
        <translation>nada escolhido</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/sentinel2.py"/>
        <source>nothing states it</source>
        <translation>nada o informa</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/candidate_list.py"/>
        <source>object</source>
        <translation>objeto</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/focus_run.py"/>
        <location filename="../s2sam_qgis/workflow/follow.py"/>
        <source>object {number} of {count}</source>
        <translation>objeto {number} de {count}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/bands.py"/>
        <source>one band: shown as grey</source>
        <translation>uma banda: mostrada em cinza</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_import.py"/>
        <source>only points and polygons can be prompts.</source>
        <translation>só pontos e polígonos podem ser prompts.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/writing/vector_writer.py"/>
        <source>only {found} of {count} outlines can be read back</source>
        <translation>só {found} de {count} contornos podem ser lidos de volta</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/attention_check.py"/>
        <source>onnxruntime {version} computes attention wrongly on {provider} (off by {error:.1g}), so Segment Anything would give wrong masks.</source>
        <translation>O onnxruntime {version} calcula a atenção incorretamente em {provider} (desvio de {error:.1g}); por isso o Segment Anything produziria máscaras erradas.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_session.py"/>
        <source>onnxruntime {version} is too old; at least {minimum} is needed.</source>
        <translation>onnxruntime {version} é antigo demais; é necessário pelo menos {minimum}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/one_raster.py"/>
        <source>opening</source>
        <translation>abrindo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_style.py"/>
        <source>other objects</source>
        <translation>outros objetos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/outlines.py"/>
        <location filename="../s2sam_qgis/workflow/targets.py"/>
        <source>outlines</source>
        <translation>contornos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/polygonise.py"/>
        <source>outlines done</source>
        <translation>contornos concluídos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <location filename="../s2sam_qgis/layers/result_style.py"/>
        <source>outside</source>
        <translation>fora</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>per band</source>
        <translation>por banda</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>percentile 2–98</source>
        <translation>percentil 2–98</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/network.py"/>
        <source>pip failed; the report says more.</source>
        <translation>O pip falhou; o relatório diz mais.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>prompt_id {id} is a number in one feature and a text in another. Write it the same way everywhere, or give one of the objects another id.</source>
        <translation>prompt_id {id} é um número em uma feição e um texto em outra. Escreva-o da mesma forma em todos os lugares ou dê outro identificador a um dos objetos.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/targets.py"/>
        <source>prompts</source>
        <translation>prompts</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/kept_objects.py"/>
        <source>prompts or mask</source>
        <translation>prompts ou máscara</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>range</source>
        <translation>intervalo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/mask_reader.py"/>
        <source>reading band {band}</source>
        <translation>lendo a banda {band}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/model_list.py"/>
        <source>ready</source>
        <translation>pronto</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/model_list.py"/>
        <source>recommended</source>
        <translation>recomendado</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/outcome.py"/>
        <source>record</source>
        <translation>registro</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>reflectance</source>
        <translation>reflectância</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>reflectance x 65535, as browsers export it; from the name {name}</source>
        <translation>reflectância x 65535, como os navegadores a exportam; pelo nome {name}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>reflectance x 65535: all values are multiples of 6.5535</source>
        <translation>reflectância x 65535: todos os valores são múltiplos de 6,5535</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/candidate_list.py"/>
        <source>refused</source>
        <translation>recusado</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/kept_objects.py"/>
        <location filename="../s2sam_qgis/tasks/everything_tasks.py"/>
        <source>shape</source>
        <translation>forma</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <source>shown</source>
        <translation>visível</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/tasks/everything_tasks.py"/>
        <source>size</source>
        <translation>tamanho</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/run.py"/>
        <source>starting workers</source>
        <translation>iniciando workers</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/run.py"/>
        <source>summary</source>
        <translation>resumo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/candidate_list.py"/>
        <source>taken</source>
        <translation>tomado</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/tasks/everything_tasks.py"/>
        <source>texture</source>
        <translation>textura</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>the FeatureCollection has no list of features.</source>
        <translation>a FeatureCollection não tem lista de feições.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>the box has no area. Draw it again, or use a point.</source>
        <translation>o retângulo não tem área. Desenhe-o de novo ou use um ponto.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/install.py"/>
        <source>the check itself</source>
        <translation>a própria verificação</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>the connection was cut off</source>
        <translation>a conexão foi interrompida</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_file.py"/>
        <source>the copy cannot be read back</source>
        <translation>a cópia não pode ser lida</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>the decoder gives no {name}.</source>
        <translation>o decodificador não fornece {name}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>the decoder lacks {names}.</source>
        <translation>faltam ao decodificador: {names}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>the decoder wants {names}.</source>
        <translation>o decodificador requer {names}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>the decoder wants {name} as {kind}.</source>
        <translation>o decodificador quer {name} como {kind}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/answers.py"/>
        <source>the decoder&apos;s masks</source>
        <translation>as máscaras do decodificador</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/answers.py"/>
        <source>the decoder&apos;s predicted IoU of {count} masks</source>
        <translation>a IoU prevista pelo decodificador para {count} máscaras</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/answers.py"/>
        <source>the decoder&apos;s score of the object</source>
        <translation>a pontuação do objeto do decodificador</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>the decoder&apos;s {name} must be float with {rank} dimensions.</source>
        <translation>{name} do decodificador deve ser float com {rank} dimensões.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>the encoder gives no {name}.</source>
        <translation>o codificador não fornece {name}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>the encoder must take one image and give one embedding.</source>
        <translation>o codificador deve receber uma imagem e fornecer um embedding.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>the encoder works on another size than 1024 x 1024.</source>
        <translation>o codificador trabalha com um tamanho diferente de 1024 x 1024.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/answers.py"/>
        <source>the encoder&apos;s embedding</source>
        <translation>o embedding do codificador</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>the encoder&apos;s embedding has another shape.</source>
        <translation>o embedding do codificador tem outra forma.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>the encoder&apos;s image has another shape.</source>
        <translation>a imagem do codificador tem outra forma.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>the encoder&apos;s image must be float, it is {kind}.</source>
        <translation>a imagem do codificador deve ser float, mas é {kind}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>the encoder&apos;s {name} has another shape.</source>
        <translation>{name} do codificador tem outra forma.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_file.py"/>
        <source>the file exists</source>
        <translation>o arquivo já existe</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>the file has {found_size} bytes instead of {size}; fetch it again</source>
        <translation>o arquivo tem {found_size} bytes em vez de {size}; baixe-o de novo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>the file holds no prompt. Add at least one point or box.</source>
        <translation>o arquivo não contém nenhum prompt. Adicione pelo menos um ponto ou retângulo.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/strict_json.py"/>
        <source>the file is too large: more than {limit} million characters.</source>
        <translation>o arquivo é grande demais: mais de {limit} milhões de caracteres.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/provider_source.py"/>
        <source>the layer</source>
        <translation>a camada</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/crs_names.py"/>
        <source>the member &apos;crs&apos; is not understood: {member}. It may name an authority&apos;s code (EPSG:32633), its URN, CRS84, WKT or PROJJSON.</source>
        <translation>o membro &apos;crs&apos; não foi entendido: {member}. Ele pode indicar um código de autoridade (EPSG:32633), sua URN, CRS84, WKT ou PROJJSON.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/run_record.py"/>
        <source>the member {member!r} is damaged: expected {expected}, found {found}. Correct it, or remove the member &apos;s2sam&apos;: prompts can be read without it.</source>
        <translation>o membro {member!r} está danificado: esperava-se {expected}, mas foi encontrado {found}. Corrija-o ou remova o membro &apos;s2sam&apos;: os prompts podem ser lidos sem ele.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/document/document_text.py"/>
        <source>the member {member!r} is not understood: {error}.</source>
        <translation>o membro {member!r} não é compreendido: {error}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/correction_geojson.py"/>
        <source>the member {member!r} must be a list of features.</source>
        <translation>o membro {member!r} deve ser uma lista de Features.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/run_record.py"/>
        <source>the member {member!r}: {what}</source>
        <translation>o membro {member!r}: {what}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/strict_json.py"/>
        <source>the name {name} stands twice in one object. Remove one of them.</source>
        <translation>o nome {name} aparece duas vezes em um objeto. Remova um deles.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/correction_geojson.py"/>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>the polygon has no ring.</source>
        <translation>o polígono não tem nenhum anel.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>the property {property!r} is missing. A prompt needs &apos;prompt_id&apos; (integer or text) and &apos;label&apos; (1 foreground, 0 background).</source>
        <translation>falta a propriedade {property!r}. Um prompt precisa de &apos;prompt_id&apos; (inteiro ou texto) e &apos;label&apos; (1 primeiro plano, 0 fundo).</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>the server answered {status}</source>
        <translation>o servidor respondeu {status}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>the server cannot resume this download</source>
        <translation>o servidor não consegue continuar este download</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/transfer.py"/>
        <source>the server does not answer</source>
        <translation>o servidor não responde</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>the server resumed at another place</source>
        <translation>o servidor continuou em outro ponto</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/transfer.py"/>
        <source>the server stopped sending</source>
        <translation>o servidor parou de enviar</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/transfer.py"/>
        <source>the server&apos;s certificate is not trusted ({reason}); behind a company proxy, install its certificate and name it in SSL_CERT_FILE</source>
        <translation>o certificado do servidor não é confiável ({reason}); por trás de um proxy corporativo, instale o certificado dele e indique-o em SSL_CERT_FILE</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/run_record.py"/>
        <source>three numbers</source>
        <translation>três números</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>to</source>
        <translation>em</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/model_list.py"/>
        <source>to download</source>
        <translation>a baixar</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>under cloud</source>
        <translation>sob nuvem</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/provider_source.py"/>
        <source>unknown: a map service does not tell</source>
        <translation>desconhecida: um serviço de mapas não a informa</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>unknown: floats up to {bright:g} are not reflectance</source>
        <translation>desconhecida: números de ponto flutuante até {bright:g} não são reflectância</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>unknown: integers around {middle:g} and up to {bright:g} are not reflectance x 10000</source>
        <translation>desconhecido: inteiros em torno de {middle:g} e até {bright:g} não são reflectância x 10000</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>unknown: integers up to {bright:g} are not reflectance x 10000</source>
        <translation>desconhecida: inteiros até {bright:g} não são reflectância x 10000</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/acquired.py"/>
        <source>unknown: neither in the metadata nor in the file&apos;s name</source>
        <translation>desconhecida: nem nos metadados nem no nome do arquivo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/bands.py"/>
        <source>unknown: no names, and no usual number of bands</source>
        <translation>desconhecidas: sem nomes e com um número incomum de bandas</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>unknown: no valid value in the sample that was read</source>
        <translation>desconhecida: nenhum valor válido na amostra lida</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>waiting</source>
        <translation>em espera</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/tasks/everything_tasks.py"/>
        <source>what the model sees</source>
        <translation>o que o modelo vê</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/writing/mask_writer.py"/>
        <source>what was written cannot be read back</source>
        <translation>o que foi gravado não pode ser lido de volta</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/provider_source.py"/>
        <source>where the map is transparent</source>
        <translation>onde o mapa é transparente</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>whole numbers of 0 to 255 in {dtype}: taken as 8-bit values</source>
        <translation>números inteiros de 0 a 255 em {dtype}: tomados como valores de 8 bits</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>x 0.0000275 - 0.2, as Landsat Collection 2 has it; from the name {name}</source>
        <translation>x 0,0000275 - 0,2, como no Landsat Collection 2; pelo nome {name}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>x 0.0000275 - 0.2: the numbers look like Landsat Collection 2</source>
        <translation>x 0,0000275 - 0,2: os números parecem ser do Landsat Collection 2</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>x 0.0001 without an offset, as Theia and MAJA write it; from the name {name}</source>
        <translation>x 0,0001 sem deslocamento, como o Theia e o MAJA escrevem; pelo nome {name}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/object_edits.py"/>
        <source>{action}: {object}</source>
        <translation>{action}: {object}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/class_controller.py"/>
        <source>{count} classes were added.</source>
        <translation>{count} classes foram adicionadas.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>{count} counter-examples</source>
        <translation>{count} contraexemplos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/date_row.py"/>
        <source>{count} dates</source>
        <translation>{count} datas</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>{count} examples</source>
        <translation>{count} exemplos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <location filename="../s2sam_qgis/workflow/rerun/run.py"/>
        <source>{count} failed</source>
        <translation>{count} com erro</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>{count} left out</source>
        <translation>{count} omitidos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_borders.py"/>
        <source>{count} more</source>
        <translation>mais {count}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/work_strip.py"/>
        <source>{count} more objects wait</source>
        <translation>Mais {count} objetos à espera</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/attribute_controller.py"/>
        <location filename="../s2sam_qgis/layers/result_layers.py"/>
        <location filename="../s2sam_qgis/layers/result_tools.py"/>
        <source>{count} objects</source>
        <translation>{count} objetos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/elsewhere_controller.py"/>
        <source>{count} objects are in the result layer ({each}). Undo takes them back.</source>
        <translation>{count} objetos estão na camada de resultados ({each}). Desfazer os retira.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/everything_controller.py"/>
        <source>{count} objects are in the result layer. Undo takes them back.</source>
        <translation>{count} objetos estão na camada de resultados. Desfazer os retira.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/run_controller.py"/>
        <source>{count} objects do not lie on {layer}; they were left out.</source>
        <translation>{count} objetos não estão em {layer}; foram deixados de fora.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_files.py"/>
        <source>{count} objects from {file}.</source>
        <translation>Objetos de {file}: {count}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_files.py"/>
        <source>{count} objects from {layer}.</source>
        <translation>Objetos de {layer}: {count}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/run_controller.py"/>
        <source>{count} objects in {seconds} s.</source>
        <translation>{count} objetos em {seconds} s.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_bulk.py"/>
        <source>{count} objects overlap accepted ones, by {size} in all; the outlines stay as they are.</source>
        <translation>{count} objetos sobrepõem objetos aceitos, {size} ao todo; os contornos ficam como estão.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/bulk_steps.py"/>
        <source>{count} objects were edited since. They stay in the layer.</source>
        <translation>{count} objetos foram editados desde então. Eles ficam na camada.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/environment.py"/>
        <source>{count} of {total} positions are not finite numbers.</source>
        <translation>{count} de {total} posições não são números finitos.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/connection.py"/>
        <source>{count} processes were asked for; this machine has {cores} cores, so {cores} start.</source>
        <translation>Foram pedidos {count} processos; esta máquina tem {cores} núcleos, então {cores} são iniciados.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_files.py"/>
        <source>{count} prompts saved to {file}.</source>
        <translation>Prompts salvos em {file}: {count}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <source>{count} px</source>
        <translation>{count} px</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/crew.py"/>
        <source>{count} rasters were run by workers with other files of the model, for example {name}: their masks do not compare with the others.</source>
        <translation>{count} rasters foram executados por workers com outros arquivos do modelo, por exemplo {name}: suas máscaras não são comparáveis com as outras.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/pick_controller.py"/>
        <source>{count} regions are picked, and at most {most} become objects at once. Pick fewer, or accept them as they are.</source>
        <translation>{count} regiões estão escolhidas, e no máximo {most} viram objetos de uma vez. Escolha menos ou aceite-as como estão.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/run.py"/>
        <source>{count} skipped because they were done before</source>
        <translation>{count} ignorados porque já estavam concluídos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>{count} were done before</source>
        <translation>{count} já processadas antes</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/connection.py"/>
        <source>{count} worker processes could not be started: {error}. Try fewer, or none.</source>
        <translation>Não foi possível iniciar {count} processos de trabalho: {error}. Tente com menos ou com nenhum.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/clear_sky.py"/>
        <source>{date} was left out: it shows no image at {percent} % of the object.</source>
        <translation>{date} foi deixada de fora: não mostra imagem em {percent} % do objeto.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/clear_sky.py"/>
        <source>{date} was left out: {percent} % of the object is under cloud or shadow there.</source>
        <translation>{date} foi deixada de fora: {percent} % do objeto está ali sob nuvem ou sombra.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/everything/run.py"/>
        <source>{done:.0f} of {all:.0f} {unit}</source>
        <translation>{done:.0f} de {all:.0f} {unit}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/tasks/everything_tasks.py"/>
        <source>{done:.1f} of {all:.1f} km²</source>
        <translation>{done:.1f} de {all:.1f} km²</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>{done} of 1 layer done</source>
        <translation>{done} de 1 camada concluída</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/run.py"/>
        <source>{done} of 1 raster done</source>
        <translation>{done} de 1 raster concluído</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>{done} of {count} layers done</source>
        <translation>{done} de {count} camadas concluídas</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/run.py"/>
        <source>{done} of {count} rasters done</source>
        <translation>Rasters processados: {done} de {count}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/model.py"/>
        <source>{encoder} and {decoder}</source>
        <translation>{encoder} e {decoder}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_follow.py"/>
        <source>{error} The results stay in {path}.</source>
        <translation>{error} Os resultados ficam em {path}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_home.py"/>
        <source>{error} Until then results are kept in {path}.</source>
        <translation>{error} Até lá, os resultados ficam em {path}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/targets.py"/>
        <source>{file} ({kind}): the suffix must be one of {suffixes}, not {suffix}. Choose another name.</source>
        <translation>{file} ({kind}): o sufixo deve ser um de {suffixes}, não {suffix}. Escolha outro nome.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/mask_reader.py"/>
        <source>{file} cannot be read as a mask: {reason}. Give a raster file with one band per object.</source>
        <translation>{file} não pode ser lido como máscara: {reason}. Informe um arquivo raster com uma banda por objeto.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/polygon_reader.py"/>
        <source>{file} cannot be read as a vector file: {reason}.</source>
        <translation>{file} não pode ser lido como arquivo vetorial: {reason}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/member.py"/>
        <source>{file} cannot be read at columns {first_column} to {last_column}, rows {first_row} to {last_row}: {reason}. The file seems to be damaged or incomplete; copy or download it again.</source>
        <translation>Não é possível ler {file} nas colunas {first_column} a {last_column}, linhas {first_row} a {last_row}: {reason}. O arquivo parece estar danificado ou incompleto; copie-o ou baixe-o de novo.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/checkpoint.py"/>
        <source>{file} cannot be read: {reason}. Check the file and its permissions.</source>
        <translation>Não é possível ler {file}: {reason}. Verifique o arquivo e suas permissões.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/files.py"/>
        <source>{file} cannot be written: {reason}. Choose another name.</source>
        <translation>{file} não pode ser gravado: {reason}. Escolha outro nome.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>{file} could not be written: the disk is full. Make room there, or keep the models elsewhere.</source>
        <translation>Não foi possível gravar {file}: o disco está cheio. Libere espaço nele ou guarde os modelos em outro lugar.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>{file} could not be written: {reason}. Check free disk space and folder permissions.</source>
        <translation>Não foi possível gravar {file}: {reason}. Verifique a pasta e suas permissões.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/files.py"/>
        <source>{file} exists already and was left as it is. Choose another name, or allow overwriting.</source>
        <translation>{file} já existe e foi deixado como estava. Escolha outro nome ou permita a sobrescrita.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/segment_anything.py"/>
        <source>{file} holds no Segment Anything encoder that is known ({sizes}). {found}</source>
        <translation>{file} não contém nenhum codificador conhecido do Segment Anything ({sizes}). {found}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/class_layers.py"/>
        <source>{file} holds no categories. Choose a style of a layer that is drawn by categories.</source>
        <translation>{file} não contém categorias. Escolha o estilo de uma camada desenhada por categorias.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/place_prompts.py"/>
        <source>{file} holds no feature. A region of interest needs a polygon.</source>
        <translation>{file} não contém nenhuma feição. Uma região de interesse precisa de um polígono.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/polygon_reader.py"/>
        <source>{file} holds no polygon. Choose a layer of polygons.</source>
        <translation>{file} não contém nenhum polígono. Escolha uma camada de polígonos.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/place_prompts.py"/>
        <source>{file} holds no region: a GeoJSON polygon is expected, found {found!r}.</source>
        <translation>{file} não contém nenhuma região: é esperado um polígono GeoJSON, mas foi encontrado {found!r}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/segment_anything.py"/>
        <source>{file} holds the encoder of {found}, but no decoder that fits it: {reason}. Use a whole checkpoint.</source>
        <translation>{file} contém o codificador de {found}, mas nenhum decodificador compatível com ele: {reason}. Use um checkpoint completo.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/segment_anything.py"/>
        <source>{file} holds {found}, not {wanted}. Give the file of {wanted}.</source>
        <translation>{file} contém {found}, não {wanted}. Informe o arquivo de {wanted}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/files.py"/>
        <source>{file} is a folder. Give the name of a file to write.</source>
        <translation>{file} é uma pasta. Informe o nome de um arquivo a gravar.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/files.py"/>
        <source>{file} is a link to a file that does not exist. Remove it, or choose another name.</source>
        <translation>{file} é um link para um arquivo que não existe. Remova-o ou escolha outro nome.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/files.py"/>
        <source>{file} is a pipe or a device, not a regular file. Choose another name.</source>
        <translation>{file} é um pipe ou um dispositivo, não um arquivo comum. Escolha outro nome.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>{file} is damaged: it has {found_size} bytes instead of {size}.</source>
        <translation>{file} está danificado: tem {found_size} bytes em vez de {size}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>{file} is damaged: its SHA-256 is not the official one.</source>
        <translation>{file} está danificado: seu SHA-256 não é o oficial.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>{file} is here and checked</source>
        <translation>{file} está aqui e foi verificado</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/web_sources.py"/>
        <source>{file} is made of data from the web: {address}. Opening it would send requests there. If you trust the file, give the address itself, or allow such files.</source>
        <translation>{file} é composto de dados da web: {address}. Abri-lo enviaria solicitações para lá. Se você confia no arquivo, informe o próprio endereço ou permita esses arquivos.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/vrt_sources.py"/>
        <source>{file} is made of other files, and one of them is missing: {missing}. Bring it back, or make {file} again.</source>
        <translation>{file} é feito de outros arquivos, e um deles está faltando: {missing}. Traga-o de volta ou crie {file} novamente.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>{file} is not UTF-8 text, so it cannot be GeoJSON (byte {byte}).</source>
        <translation>{file} não é texto em UTF-8; por isso não pode ser GeoJSON (byte {byte}).</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/class_controller.py"/>
        <source>{file} is not UTF-8 text.</source>
        <translation>{file} não é um texto em UTF-8.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/checkpoint.py"/>
        <source>{file} is not a PyTorch checkpoint, or it is incomplete ({error}). Download it again, or save it with PyTorch 1.6 or later.</source>
        <translation>{file} não é um checkpoint do PyTorch ou está truncado ({error}). Baixe-o de novo ou salve-o com um PyTorch de versão 1.6 ou posterior.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>{file} is not a regular file. Save the prompts as a file first.</source>
        <translation>{file} não é um arquivo comum. Salve primeiro os prompts como arquivo.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/checkpoint.py"/>
        <source>{file} is not read: {error}. Only checkpoints that hold nothing but weights are opened; use the original file.</source>
        <translation>{file} não foi lido: {error}. Só são abertos checkpoints que não contêm nada além de pesos; use o arquivo original.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/place_prompts.py"/>
        <source>{file} is not readable as GeoJSON: {error}.</source>
        <translation>{file} não pode ser lido como GeoJSON: {error}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_file.py"/>
        <source>{file} is not used: it has sparse weights, whose places onnxruntime does not check. Export it again with dense weights.</source>
        <translation>{file} não é usado: tem pesos esparsos, cujas posições o onnxruntime não verifica. Exporte-o novamente com pesos densos.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_file.py"/>
        <source>{file} is not used: {why}, as no segmentation model has. Use another file.</source>
        <translation>{file} não é usado: {why}, como em nenhum modelo de segmentação. Use outro arquivo.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_file.py"/>
        <source>{file} is not used: {why}. A model may use its own folder only. Export it again, with its weights inside or beside it.</source>
        <translation>{file} não é usado: {why}. Um modelo só pode usar a própria pasta. Exporte-o novamente, com os pesos dentro dele ou ao lado.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/targets.py"/>
        <source>{file} is read by this run, so no result ({kind}) can be written there. Choose another name.</source>
        <translation>{file} é lido por esta execução, portanto nenhum resultado ({kind}) pode ser gravado ali. Escolha outro nome.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_file.py"/>
        <source>{file} keeps weights in {place}, which cannot be read. Put that file beside it.</source>
        <translation>{file} guarda pesos em {place}, que não pode ser lido. Coloque esse arquivo ao lado.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/vrt_sources.py"/>
        <source>{file} names no file behind it, so it holds no pixels. Make it again.</source>
        <translation>{file} não nomeia nenhum arquivo de origem, portanto não contém pixels. Crie-o novamente.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/targets.py"/>
        <source>{file} would be written twice ({kind}, {other_kind}). Give each result a name of its own.</source>
        <translation>{file} seria gravado duas vezes ({kind}, {other_kind}). Dê a cada resultado um nome próprio.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/merge_scores.py"/>
        <location filename="../s2sam_qgis/models/segment_anything.py"/>
        <location filename="../s2sam_qgis/models/view_scores.py"/>
        <source>{file}, a part of the plugin, cannot be read ({reason}). Install the plugin again.</source>
        <translation>Não é possível ler {file}, uma parte do complemento ({reason}). Instale o complemento de novo.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/summary.py"/>
        <source>{file}: a summary is a table (.csv) or a map of outlines (.gpkg), not {suffix}. Choose one of these suffixes.</source>
        <translation>{file}: um resumo é uma tabela (.csv) ou um mapa de contornos (.gpkg), não {suffix}. Escolha uma dessas extensões de arquivo.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/writing/vector_writer.py"/>
        <source>{file}: vector results are written as {suffixes}, not as {suffix}. Choose one of these suffixes.</source>
        <translation>{file}: resultados vetoriais são gravados como {suffixes}, não como {suffix}. Escolha uma dessas extensões de arquivo.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/run.py"/>
        <source>{folder} cannot be used as a folder: {reason}. Choose another one.</source>
        <translation>{folder} não pode ser usada como pasta: {reason}. Escolha outra.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>{folder} has {free} free, but {file} needs {needed} more. Make room there, or keep the models elsewhere.</source>
        <translation>{folder} tem {free} livres, mas {file} precisa de mais {needed}. Libere espaço ali ou guarde os modelos em outro lugar.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>{given} is not the official file of {name} ({file}, {size} bytes; this one has {found_size} bytes and another content).</source>
        <translation>{given} não é o arquivo oficial de {name} ({file}, {size} bytes; este tem {found_size} bytes e outro conteúdo).</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>{given} is not the official file of {name} ({file}, {size} bytes; this one has {found_size} bytes).</source>
        <translation>{given} não é o arquivo oficial de {name} ({file}, {size} bytes; este tem {found_size} bytes).</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/checklist.py"/>
        <source>{inside} of {total}</source>
        <translation>{inside} de {total}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/layer_polygons.py"/>
        <source>{layer} cannot be read to its end now. Try again.</source>
        <translation>A camada {layer} não pode ser lida até o fim agora. Tente de novo.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/other_dates.py"/>
        <source>{layer} has no file of its own, so it cannot be another date.</source>
        <translation>{layer} não tem arquivo próprio, então não pode ser outra data.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/layer_polygons.py"/>
        <source>{layer} holds no polygons. Choose a layer of polygons.</source>
        <translation>{layer} não contém polígonos. Escolha uma camada de polígonos.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/image_controller.py"/>
        <source>{layer}, the image that is outlined, is hidden on the map.</source>
        <translation>{layer}, a imagem que é delineada, está oculta no mapa.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/tasks/alike_tasks.py"/>
        <source>{layer}: {text}</source>
        <translation>{layer}: {text}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>{model} (recommended)</source>
        <translation>{model} (recomendado)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/preferences.py"/>
        <source>{model} cannot be used: {reason}</source>
        <translation>Não é possível usar {model}: {reason}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_layers.py"/>
        <location filename="../s2sam_qgis/layers/result_tools.py"/>
        <source>{name} ({number})</source>
        <translation>{name} ({number})</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/bounded_memory.py"/>
        <source>{name} asks for more than {limit} MB of memory for one image, so it was stopped. Use another model, or a machine with more memory.</source>
        <translation>{name} pede mais de {limit} MB de memória para uma imagem e por isso foi interrompido. Use outro modelo ou uma máquina com mais memória.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_tools.py"/>
        <source>{name} belongs to the image {image}. Choose that image at the top of the panel first.</source>
        <translation>{name} pertence à imagem {image}. Escolha primeiro essa imagem no topo do painel.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_borders.py"/>
        <source>{name} by {size}</source>
        <translation>{name} em {size}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/on_grid.py"/>
        <source>{name} cannot be laid over the image: only one of them says where it lies, or they differ in size and none does.</source>
        <translation>{name} não pode ser sobreposto à imagem: só um dos dois diz onde fica, ou nenhum e os tamanhos diferem.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_file.py"/>
        <location filename="../s2sam_qgis/models/onnx_session.py"/>
        <source>{name} cannot be loaded: {reason}. The file may be damaged or cut short; fetch or export it again.</source>
        <translation>{name} não pode ser carregado: {reason}. O arquivo pode estar danificado ou truncado; baixe-o ou exporte-o de novo.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/reader.py"/>
        <source>{name} cannot be opened as a raster: {reason}. Give a GeoTIFF, JPEG 2000, VRT or another raster that GDAL reads, or a SAFE folder.</source>
        <translation>{name} não pode ser aberto como raster: {reason}. Informe um GeoTIFF, JPEG 2000, VRT ou outro raster que o GDAL leia, ou uma pasta SAFE.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/raster_source.py"/>
        <source>{name} cannot be read: its data source is missing. Repair the layer first.</source>
        <translation>Não é possível ler {name}: falta sua fonte de dados. Repare primeiro a camada.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/object_edits.py"/>
        <source>{name} copy</source>
        <translation>{name} (cópia)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/segment.py"/>
        <source>{name} got an empty mask. Move its points or add a box.</source>
        <translation>{name} recebeu uma máscara vazia. Mova seus pontos ou adicione um retângulo.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/segment.py"/>
        <source>{name} has a foreground point on nodata (column {x:.0f}, row {y:.0f}).</source>
        <translation>{name} tem um ponto de primeiro plano em uma área sem dados (coluna {x:.0f}, linha {y:.0f}).</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/accepted_objects.py"/>
        <source>{name} has an empty mask, so there is nothing to accept.</source>
        <translation>{name} tem uma máscara vazia; não há nada a aceitar.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/segment.py"/>
        <source>{name} has background points only, so its mask is empty. Add a foreground point.</source>
        <translation>{name} tem só pontos de fundo; por isso sua máscara está vazia. Adicione um ponto de primeiro plano.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/sentinel2.py"/>
        <source>{name} has no band to segment. {bands}</source>
        <translation>{name} não tem nenhuma banda a segmentar. {bands}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/raster_source.py"/>
        <source>{name} has no bands that could be read. Choose another raster layer.</source>
        <translation>{name} não tem bandas que possam ser lidas. Escolha outra camada raster.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/follow_chain.py"/>
        <source>{name} has no date, so objects cannot be followed to it. Put the date into its name, such as lake_2021-06-17.tif.</source>
        <translation>{name} não tem data, então os objetos não podem ser seguidos até ele. Ponha a data no nome, por exemplo lake_2021-06-17.tif.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/layer_grid.py"/>
        <source>{name} has no extent. Choose another raster layer.</source>
        <translation>{name} não tem extensão. Escolha outra camada raster.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_tools.py"/>
        <source>{name} has {count} parts now, because they do not touch.</source>
        <translation>{name} tem agora {count} partes, porque elas não se tocam.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/provider_source.py"/>
        <source>{name} holds complex numbers or unknown values.</source>
        <translation>{name} contém números complexos ou valores desconhecidos.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/provider_source.py"/>
        <source>{name} holds complex numbers or unknown values; an optical image is needed.</source>
        <translation>{name} contém números complexos ou valores desconhecidos; é necessária uma imagem óptica.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/reader.py"/>
        <source>{name} holds complex numbers, such as a radar image&apos;s; an optical one is needed.</source>
        <translation>{name} contém números complexos, como os de uma imagem de radar; é necessária uma imagem óptica.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/reader.py"/>
        <source>{name} holds no bands itself.</source>
        <translation>{name} não contém bandas diretamente.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/reader.py"/>
        <source>{name} holds none of Sentinel-2&apos;s bands.</source>
        <translation>{name} não contém nenhuma das bandas do Sentinel-2.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/opening.py"/>
        <source>{name} is a folder; in a list give its files, or the folder alone.</source>
        <translation>{name} é uma pasta; em uma lista, informe seus arquivos, ou informe só a pasta.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/worker.py"/>
        <source>{name} is a layer that only this program can read, so no worker process can. Save it as a file and give that.</source>
        <translation>{name} é uma camada que só este programa consegue ler; por isso nenhum processo de trabalho consegue. Salve-a como arquivo e informe esse arquivo.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/layer_grid.py"/>
        <source>{name} is a map without pixels of its own, and the prompts lie too far apart for one picture of it at 10 m. Give the extent of a part.</source>
        <translation>{name} é um mapa sem pixels próprios, e os prompts estão distantes demais para uma única imagem a 10 m. Indique a extensão de uma parte.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <source>{name} is a map without pixels of its own. Give an extent: it decides the place and the resolution.</source>
        <translation>{name} é um mapa sem pixels próprios. Indique uma extensão: ela decide o lugar e a resolução.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/attributes_dialog.py"/>
        <source>{name} is a name of S2 SAM&apos;s own. Choose another.</source>
        <translation>{name} é um nome próprio do S2 SAM. Escolha outro.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_writing.py"/>
        <source>{name} is being edited in the layer {layer}. Save the layer&apos;s edits or give them up (Toggle editing), then press Enter again.</source>
        <translation>{name} está em edição na camada {layer}. Salve ou descarte as edições da camada (Alternar edição) e pressione Enter de novo.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/layer_reading.py"/>
        <source>{name} is gone. It was left out.</source>
        <translation>{name} não existe mais. Foi deixado de fora.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/segment_anything.py"/>
        <source>{name} is missing</source>
        <translation>falta {name}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/polygonise_algorithm.py"/>
        <source>{name} is not a raster file. Save it as a GeoTIFF first.</source>
        <translation>{name} não é um arquivo raster. Salve-o primeiro como GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/opening.py"/>
        <source>{name} is not a readable zip file: {reason}. Download it again.</source>
        <translation>{name} não é um arquivo zip legível: {reason}. Baixe-o de novo.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/inputs.py"/>
        <source>{name} lacks a band for the view {view}. It has: {bands}.</source>
        <translation>Falta a {name} uma banda para a vista {view}. Tem: {bands}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_borders.py"/>
        <source>{name} overlaps {others}; the outlines stay as they are.</source>
        <translation>{name} sobrepõe {others}; os contornos ficam como estão.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/other_dates.py"/>
        <source>{name} shows another place. It was left out.</source>
        <translation>{name} mostra outro lugar. Foi deixado de fora.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/attributes_dialog.py"/>
        <source>{name} stands twice. Remove one of the two.</source>
        <translation>{name} aparece duas vezes. Remova um dos dois.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/accepted_objects.py"/>
        <location filename="../s2sam_qgis/layers/result_tools.py"/>
        <source>{name} was changed in the layer {layer} since. The layer stays as it is.</source>
        <translation>{name} foi alterado desde então na camada {layer}. A camada fica como está.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/provider_source.py"/>
        <location filename="../s2sam_qgis/raster/reading/reader.py"/>
        <source>{name} was closed already.</source>
        <translation>{name} já foi fechado.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/accept_controller.py"/>
        <source>{name} was edited by hand in the result layer.</source>
        <translation>{name} foi editado à mão na camada de resultados.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/run.py"/>
        <source>{name} was given twice. Give each raster once.</source>
        <translation>{name} foi informado duas vezes. Informe cada raster uma só vez.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/other_dates.py"/>
        <source>{name} was looked at when the prompts were made, and cannot be opened now. It was left out.</source>
        <translation>{name} foi olhado quando os prompts foram feitos e agora não pode ser aberto. Foi deixado de fora.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/accept_controller.py"/>
        <source>{name} was not accepted: the image or the model changed. Press Enter again.</source>
        <translation>{name} não foi aceito: a imagem ou o modelo mudou. Pressione Enter de novo.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/sentinel2.py"/>
        <source>{name}: how its values become reflectance is not known ({reason}). Give a band scaling such as 0.0001, or choose the stretch percentile.</source>
        <translation>{name}: não se sabe como seus valores se convertem em reflectância ({reason}). Informe uma escala das bandas, como 0.0001, ou escolha o realce percentile.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/install.py"/>
        <source>{needed} (this QGIS has {version})</source>
        <translation>{needed} (este QGIS tem {version})</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_borders.py"/>
        <source>{number} ha</source>
        <translation>{number} ha</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_borders.py"/>
        <source>{number} px</source>
        <translation>{number} px</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/options.py"/>
        <source>{option} must be 0 or a positive number ({unit}), got {value}.</source>
        <translation>{option} deve ser 0 ou um número positivo ({unit}), mas foi informado {value}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/image_controller.py"/>
        <source>{other} covers {layer}, the image that is outlined.</source>
        <translation>{other} cobre {layer}, a imagem que é delineada.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_file.py"/>
        <source>{path} cannot be opened</source>
        <translation>não é possível abrir {path}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_opening.py"/>
        <source>{path} cannot be used as a GeoPackage: {why} Choose another file in the menu of Accept.</source>
        <translation>{path} não pode ser usado como GeoPackage: {why} Escolha outro arquivo no menu de “Aceitar”.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_file.py"/>
        <source>{place} leads out of its folder</source>
        <translation>{place} leva para fora da pasta</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/environment.py"/>
        <source>{position} cannot be expressed in {target}: {reason}. Check the coordinates and that they really are in {source}.</source>
        <translation>{position} não pode ser expressa em {target}: {reason}. Verifique as coordenadas e se elas estão mesmo em {source}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_session.py"/>
        <source>{provider} is not offered by this onnxruntime (it offers: {offered}), so the CPU is used.</source>
        <translation>{provider} não é oferecido por este onnxruntime (ele oferece: {offered}); por isso é usada a CPU.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_session.py"/>
        <source>{provider} is offered by this onnxruntime but does not start here{reason}, so {other} is used. Check its driver and libraries.</source>
        <translation>{provider} é oferecido por este onnxruntime, mas não inicia aqui{reason}; por isso é usado {other}. Verifique o driver e as bibliotecas dele.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>{purpose}. Recommended for this machine.</source>
        <translation>{purpose}. Recomendado para esta máquina.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/crew.py"/>
        <source>{reason} It gets no raster.</source>
        <translation>{reason} Ele não recebe nenhum raster.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/image_controller.py"/>
        <source>{reason} The click was not taken.</source>
        <translation>{reason} O clique não foi considerado.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/model_list.py"/>
        <source>{seconds} s (measured on this machine)</source>
        <translation>{seconds} s (medido nesta máquina)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>{state}, followed</source>
        <translation>{state}, seguido</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_session.py"/>
        <source>{threads} threads were asked for; this machine has {count}.</source>
        <translation>Foram pedidas {threads} threads; esta máquina tem {count}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>{url} cannot be downloaded: the server answered {status}. Check the address, or get the file yourself.</source>
        <translation>Não é possível baixar {url}: o servidor respondeu {status}. Verifique o endereço ou obtenha o arquivo você mesmo.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>{url} could not be downloaded: the server sends only {speed:.0f} bytes a second ({arrived} of {size} have arrived and are kept). Try again later or from another network: it goes on where it stopped.</source>
        <translation>Não foi possível baixar {url}: o servidor envia apenas {speed:.0f} bytes por segundo ({arrived} de {size} chegaram e foram mantidos). Tente mais tarde ou de outra rede: o download continuará de onde parou.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>{url} could not be downloaded: {reason} ({arrived} of {size} have arrived and are kept). Check the network and the proxy settings, then try again: it goes on where it stopped.</source>
        <translation>Não foi possível baixar {url}: {reason} ({arrived} de {size} foram recebidos e estão guardados). Verifique a rede e as configurações de proxy e tente de novo: o download continua de onde parou.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>{url} has {found_size} bytes, but {file} must have {size}. The server&apos;s file has changed, or a proxy answers in its place.</source>
        <translation>{url} tem {found_size} bytes, mas {file} deve ter {size}. O arquivo do servidor mudou ou um proxy responde em seu lugar.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>{url} is not an http or https address, so nothing is downloaded.</source>
        <translation>{url} não é um endereço http ou https; por isso nada é baixado.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>{url} sends more than the {size} bytes that {file} has. It is not the expected file; nothing was kept.</source>
        <translation>{url} envia mais que os {size} bytes que {file} tem. Não é o arquivo esperado; nada foi mantido.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>{value} is not a valid position; expected two numbers.</source>
        <translation>{value} não é uma posição: são necessários dois números finitos.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>{what} (guess)</source>
        <translation>{what} (suposição)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/stretch.py"/>
        <source>{what} needs one or three finite numbers, got {values}.</source>
        <translation>{what} requer um ou três números finitos, mas foi informado {values}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>{where}: this is SAM 2 as osam has it. Nothing in it says how the image is to be normalised, and osam itself does it in another way than SAM 2. Export the checkpoint with samexporter, whose names say it, or use the checkpoint itself.</source>
        <translation>{where}: este é o SAM 2 como o osam o tem. Nada nele diz como a imagem deve ser normalizada, e o osam o faz de outro modo que o SAM 2. Exporte o checkpoint com o samexporter, cujos nomes o dizem, ou use o próprio checkpoint.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/crew.py"/>
        <source>{worker} cannot begin ({type}: {error}).</source>
        <translation>{worker} não consegue começar ({type}: {error}).</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/crew.py"/>
        <source>{worker} does not see the folder for the results. Choose one that all machines reach under the same path.</source>
        <translation>{worker} não enxerga a pasta dos resultados. Escolha uma que todas as máquinas acessem pelo mesmo caminho.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/crew.py"/>
        <source>{worker} has S2 SAM {version}, this is {own_version}. Install the same.</source>
        <translation>{worker} tem o S2 SAM {version}, mas este é {own_version}. Instale a mesma versão.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/crew.py"/>
        <source>{worker} has other files of the model {model} than the others: masks would not compare. Put the same files on all machines.</source>
        <translation>{worker} tem arquivos do modelo {model} diferentes dos outros: as máscaras não seriam comparáveis. Coloque os mesmos arquivos em todas as máquinas.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/crew.py"/>
        <source>{worker} lacks the Python module {module}. Install S2 SAM there with pip, or start it with PYTHONPATH set to the folder that holds s2sam_qgis.</source>
        <translation>{worker} não tem o módulo Python {module}. Instale ali o S2 SAM com pip ou inicie-o com PYTHONPATH definido como a pasta que contém s2sam_qgis.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>• {needed}; this QGIS has {version}</source>
        <translation>• {needed}; este QGIS tem {version}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>… and all rasters of a folder</source>
        <translation>… e todos os rasters de uma pasta</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/segment_algorithm.py"/>
        <source>… or prompts in a layer</source>
        <translation>… ou prompts em uma camada</translation>
    </message>
</context>
</TS>
