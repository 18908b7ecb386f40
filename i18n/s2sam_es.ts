<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>S2Sam</name>
    <message>
        <location filename="../s2sam_qgis/gui/panels/date_row.py"/>
        <source>&amp;Also look at</source>
        <translation>Mirar t&amp;ambién</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>&amp;Layer</source>
        <translation>&amp;Capa</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/model_panel.py"/>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/correction_geojson.py"/>
        <source>&apos;action&apos; must be &apos;add&apos; or &apos;cut&apos;, found {found}.</source>
        <translation>&apos;action&apos; debe ser &apos;add&apos; o &apos;cut&apos;, no {found}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/correction_geojson.py"/>
        <source>&apos;after&apos; must be a number of prompts, 0 or more, found {found}.</source>
        <translation>&apos;after&apos; debe ser un número de prompts, 0 o más, no {found}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>&apos;candidate&apos; must be the number of a candidate mask, from 1, found {value}.</source>
        <translation>«candidate» debe ser el número de una máscara, desde 1; se encontró {value}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>&apos;label&apos; must be 1 (foreground) or 0 (background), found {found}.</source>
        <translation>&apos;label&apos; debe ser 1 (primer plano) o 0 (fondo); se encontró {found}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>&apos;prompt_id&apos; has {count} characters; {limit} are allowed.</source>
        <translation>&apos;prompt_id&apos; tiene {count} caracteres; se permiten {limit}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>&apos;prompt_id&apos; must be an integer or a text, found {value}.</source>
        <translation>&apos;prompt_id&apos; debe ser un número entero o un texto; se encontró {value}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>&apos;prompt_id&apos; {value} begins or ends with a blank, or has a character that cannot be written. Give the object another id.</source>
        <translation>&apos;prompt_id&apos; {value} empieza o termina con un espacio, o contiene un carácter que no se puede escribir. Dé otro identificador al objeto.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>&apos;prompt_id&apos; {value} has more than 64 bits, which no vector file holds. Use a smaller number, or a text.</source>
        <translation>&apos;prompt_id&apos; {value} tiene más de 64 bits, que ningún archivo vectorial admite. Use un número menor o un texto.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>({x:g}, {y:g}) is not a longitude and latitude. GeoJSON needs degrees, longitude first; a file in another CRS needs a &apos;crs&apos; member that names it.</source>
        <translation>({x:g}, {y:g}) no es longitud/latitud. GeoJSON necesita grados, con la longitud primero; un archivo en otro SRC necesita un miembro &apos;crs&apos; que lo nombre.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/baseline.py"/>
        <source>-1000 as of processing baseline 04.00; baseline {baseline:05.2f} ({item})</source>
        <translation>-1000 a partir de la baseline de procesamiento 04.00; baseline {baseline:05.2f} ({item})</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/run_options.py"/>
        <source>0 = automatic</source>
        <translation>0 = automático</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/baseline.py"/>
        <source>0 before processing baseline 04.00; baseline {baseline:05.2f} ({item})</source>
        <translation>0 antes de la baseline de procesamiento 04.00; baseline {baseline:05.2f} ({item})</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/import_dialog.py"/>
        <source>1 = foreground, 0 = background. If no field is chosen, every point is foreground.</source>
        <translation>1 = primer plano, 0 = fondo. Si no se elige un campo, todos los puntos son primer plano.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/class_controller.py"/>
        <source>1 class was added.</source>
        <translation>Se añadió 1 clase.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>1 counter-example</source>
        <translation>1 contraejemplo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/date_row.py"/>
        <source>1 date</source>
        <translation>1 fecha</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>1 example</source>
        <translation>1 ejemplo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/work_strip.py"/>
        <source>1 more object waits</source>
        <translation>1 objeto más en espera</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_tools.py"/>
        <source>1 object</source>
        <translation>1 objeto</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/run_controller.py"/>
        <source>1 object does not lie on {layer}; it was left out.</source>
        <translation>1 objeto no está en {layer}; se ha omitido.</translation>
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
        <translation>1 objeto en {seconds} s.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/elsewhere_controller.py"/>
        <source>1 object is in the result layer ({each}). Undo takes it back.</source>
        <translation>1 objeto está en la capa de resultados ({each}). Deshacer lo retira.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/everything_controller.py"/>
        <source>1 object is in the result layer. Undo takes it back.</source>
        <translation>1 objeto está en la capa de resultados. Deshacer lo retira.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_bulk.py"/>
        <source>1 object overlaps accepted ones, by {size} in all; the outlines stay as they are.</source>
        <translation>1 objeto se solapa con otros aceptados, {size} en total; los contornos quedan como están.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/bulk_steps.py"/>
        <source>1 object was edited since. It stays in the layer.</source>
        <translation>1 objeto se editó desde entonces. Permanece en la capa.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_files.py"/>
        <source>1 prompt saved to {file}.</source>
        <translation>1 prompt guardado en {file}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/crew.py"/>
        <source>1 raster was run by a worker with other files of the model ({name}): its masks do not compare with the others.</source>
        <translation>1 ráster fue procesado por un trabajador con otros archivos del modelo ({name}): sus máscaras no son comparables con las demás.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>1 was done before</source>
        <translation>1 ya estaba hecha</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>1/10000, as in Sentinel-2&apos;s products</source>
        <translation>1/10000, como en los productos Sentinel-2</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>1/10000, as in Sentinel-2&apos;s products; from the name {name}</source>
        <translation>1/10000, como en los productos Sentinel-2; según el nombre {name}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>8-bit values: no reflectance, shown as they are</source>
        <translation>valores de 8 bits: no son reflectancia, se muestran tal cual</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>A box around the object; on a point or a box: moves it</source>
        <translation>Un recuadro alrededor del objeto; sobre un punto o recuadro: lo mueve</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>A checkpoint (.pth), or an ONNX pair …_encoder.onnx and …_decoder.onnx</source>
        <translation>Un checkpoint (.pth) o un par ONNX …_encoder.onnx y …_decoder.onnx</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/classes.py"/>
        <source>A class needs a name.</source>
        <translation>Una clase necesita un nombre.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/encode_algorithm.py"/>
        <source>A model looks at an image through chips. Encoding a chip takes the time; answering a click on it does not. This algorithm encodes all chips that a first click in an area needs and keeps them in the store that the S2 SAM panel, the other algorithms and the shell command share.

Chips depend on the raster, the bands, the stretch and the model: choose what you will work with. What is encoded already is not encoded again.</source>
        <translation>Un modelo mira la imagen por teselas. Lo que lleva tiempo es codificar una tesela, no responder a un clic en ella. Este algoritmo codifica todas las teselas que necesita un primer clic en una zona y las guarda en el almacén que comparten el panel de S2 SAM, los demás algoritmos y la orden de consola.

Las teselas dependen del ráster, de las bandas, del estiramiento y del modelo: elija aquello con lo que va a trabajar. Lo que ya está codificado no se codifica de nuevo.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>A new area takes:</source>
        <translation>Una zona nueva tarda:</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/everything/run.py"/>
        <source>A part of the area is missing from {folder}. Run it again.</source>
        <translation>Falta una parte del área en {folder}. Ejecútelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/grid.py"/>
        <source>A raster grid of {width} x {height} pixels holds nothing.</source>
        <translation>Una cuadrícula ráster de {width} x {height} píxeles no contiene nada.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/raster_source.py"/>
        <source>A web map: colours are as displayed, not reflectance, and its resolution is that of the present view.</source>
        <translation>Un mapa web: los colores son los mostrados, no reflectancia, y su resolución es la de la vista actual.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/elsewhere_controller.py"/>
        <location filename="../s2sam_qgis/gui/control/everything_controller.py"/>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Accept 1 object</source>
        <translation>Aceptar 1 objeto</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Accept all</source>
        <translation>Aceptar todo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Accept all {count} above</source>
        <translation>Aceptar los {count} de arriba</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Accept picked</source>
        <translation>Aceptar los elegidos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/elsewhere_controller.py"/>
        <location filename="../s2sam_qgis/gui/control/everything_controller.py"/>
        <source>Accept {count} objects</source>
        <translation>Aceptar {count} objetos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/accept_controller.py"/>
        <source>Accept {name}</source>
        <translation>Aceptar {name}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_list.py"/>
        <source>Accepted ({count})</source>
        <translation>Aceptados ({count})</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/kept_objects.py"/>
        <source>Accepted before; changed since: {parts}. Enter replaces it</source>
        <translation>Ya aceptado; cambiado desde entonces: {parts}. Intro lo reemplaza</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_list.py"/>
        <source>Accepted objects</source>
        <translation>Objetos aceptados</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>Acquired</source>
        <translation>Adquisición</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/repair_controller.py"/>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Add area</source>
        <translation>Añadir área</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/attributes_dialog.py"/>
        <source>Add attribute</source>
        <translation>Añadir atributo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/class_controller.py"/>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <source>Add class</source>
        <translation>Añadir clase</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Add counter-examples: what not to find</source>
        <translation>Añadir contraejemplos: lo que no se busca</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Add examples: what to look for</source>
        <translation>Añadir ejemplos: lo que se busca</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/date_row.py"/>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Add files…</source>
        <translation>Añadir archivos…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Add folder…</source>
        <translation>Añadir carpeta…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Add rasters</source>
        <translation>Añadir rásteres</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Add the rasters of a folder</source>
        <translation>Añadir los rásteres de una carpeta</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/target.py"/>
        <source>Add the results to the project</source>
        <translation>Añadir los resultados al proyecto</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/tasks/download_task.py"/>
        <source>Add {model}</source>
        <translation>Añadir {model}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_controller.py"/>
        <source>Add {what}</source>
        <translation>Añadir {what}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Address of a Dask scheduler, such as tcp://10.0.0.1:8786</source>
        <translation>Dirección de un planificador de Dask, por ejemplo tcp://10.0.0.1:8786</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Adds all rasters and products of a folder</source>
        <translation>Añade todos los rásteres y productos de una carpeta</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Adds raster files that are no layers</source>
        <translation>Añade archivos ráster que no son capas</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Adds the prompts as vector layers that QGIS&apos;s own tools can edit.</source>
        <translation>Añade los prompts como capas vectoriales que se pueden editar con las herramientas de QGIS.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Adds what you draw to the object. Click corners, then right-click; or drag around the area.</source>
        <translation>Añade al objeto lo que dibuje. Haga clic en las esquinas y luego clic derecho; o arrastre alrededor del área.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>All objects of the table</source>
        <translation>Todos los objetos de la tabla</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/outlines/polygons.py"/>
        <source>All of object {id} is smaller than the minimum area of {area:g} m2; its largest part was kept.</source>
        <translation>Todas las partes del objeto {id} son menores que el área mínima de {area:g} m2; se conservó la mayor de ellas.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>All of them belong to QGIS; nothing had to be installed.</source>
        <translation>Todos forman parte de QGIS; no hubo que instalar nada.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/refine_controller.py"/>
        <source>All picked regions are refined already. Pick others.</source>
        <translation>Todas las regiones elegidas ya están refinadas. Elija otras.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/date_row.py"/>
        <source>Also look at</source>
        <translation>Mirar también</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/target.py"/>
        <location filename="../s2sam_qgis/processing/other_dates.py"/>
        <source>Also look at the dates that the prompts were made with</source>
        <translation>Mirar también las fechas con las que se hicieron los prompts</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/other_dates.py"/>
        <source>Also look at: other dates of the same place</source>
        <translation>Mirar también: otras fechas del mismo lugar</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>An ONNX pair: press Another model… in the model manager.</source>
        <translation>Un par ONNX: pulse «Otro modelo…» en el gestor de modelos.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/results_controller.py"/>
        <source>Another file: {file}…</source>
        <translation>Otro archivo: {file}…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/results_controller.py"/>
        <source>Another file…</source>
        <translation>Otro archivo…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>Another model…</source>
        <translation>Otro modelo…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/attributes_dialog.py"/>
        <source>Another name and value</source>
        <translation>Otro nombre y valor</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/candidate_list.py"/>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_filter.py"/>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <location filename="../s2sam_qgis/processing/encode_algorithm.py"/>
        <source>Area</source>
        <translation>Zona</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>Area (ha)</source>
        <translation>Área (ha)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_chart.py"/>
        <source>Area of each object over time</source>
        <translation>Área de cada objeto a lo largo del tiempo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <source>Area on the ellipsoid, in hectares, of the finished outline</source>
        <translation>Área en el elipsoide, en hectáreas, del contorno terminado</translation>
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
        <translation>Áreas por objeto y fecha</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>As displayed</source>
        <translation>Como se muestra</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>As objects</source>
        <translation>Como objetos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/dock.py"/>
        <source>As opened</source>
        <translation>Al abrir</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>As recorded, else automatic</source>
        <translation>Como se registró; si no, automático</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_session.py"/>
        <source>At least one thread is needed, got {threads}.</source>
        <translation>Se necesita al menos un hilo; se recibió {threads}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/connection.py"/>
        <source>At least one worker process is needed, got {count}.</source>
        <translation>Se necesita al menos un proceso de trabajo; se indicaron {count}.</translation>
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
        <translation>Atrás (K)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_layer.py"/>
        <source>Background</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Background point</source>
        <translation>Punto de fondo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/view_controller.py"/>
        <source>Bands and stretch of {layer}</source>
        <translation>Bandas y estiramiento de {layer}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/sentinel2.py"/>
        <source>Bands {given!r}: give one band or three separated by commas, such as 4,3,2 or red,green,blue. {bands}</source>
        <translation>Bandas {given!r}: indique una banda o tres separadas por comas, por ejemplo 4,3,2 o red,green,blue. {bands}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>Bands, reflectance and stretch: see what the model sees</source>
        <translation>Bandas, reflectancia y estiramiento: vea lo que ve el modelo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <source>Bands, such as 4,3,2 or red,green,blue</source>
        <translation>Bandas, como 4,3,2 o red,green,blue</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/results_controller.py"/>
        <source>Beside the project: {file}</source>
        <translation>Junto al proyecto: {file}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/results_controller.py"/>
        <source>Borders</source>
        <translation>Bordes</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Box</source>
        <translation>Recuadro</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_layer.py"/>
        <source>Boxes</source>
        <translation>Recuadros</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_notes.py"/>
        <source>Boxes with label 0 outline an object like any other box, they exclude nothing (prompt id {ids}). To exclude something, use points with label 0.</source>
        <translation>Los rectángulos con label 0 delimitan un objeto como cualquier otro rectángulo; no excluyen nada (prompt id {ids}). Para excluir algo, use puntos con label 0.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Brings the object into view.</source>
        <translation>Lleva la vista hasta el objeto.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Brush</source>
        <translation>Pincel</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/model_list.py"/>
        <source>Built-in</source>
        <translation>Incluido</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/model_list.py"/>
        <source>Built-in 1.6</source>
        <translation>Incluido 1.6</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/views.py"/>
        <source>Burn (NBR)</source>
        <translation>Quemado (NBR)</translation>
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
        <translation>Cancelar; no queda ningún archivo a medio escribir</translation>
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
        <translation>Cancelado. No queda ningún archivo a medio escribir.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/object_answer.py"/>
        <source>Cancelled. Select the object again, or add a point, to go on.</source>
        <translation>Cancelado. Seleccione de nuevo el objeto, o añada un punto, para continuar.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>Cancelled. What was loaded is kept and resumed next time.</source>
        <translation>Cancelado. Lo descargado se conserva y se continuará la próxima vez.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>Cancelled; nothing was changed.</source>
        <translation>Cancelado; no se cambió nada.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/candidate_list.py"/>
        <source>Candidates by likeness</source>
        <translation>Candidatos por parecido</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>Cannot make the folder {folder}: {reason}.</source>
        <translation>No se puede crear la carpeta {folder}: {reason}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <location filename="../s2sam_qgis/gui/control/class_controller.py"/>
        <location filename="../s2sam_qgis/models/onnx_file.py"/>
        <source>Cannot read {file}: {reason}.</source>
        <translation>No se puede leer {file}: {reason}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/requirements.py"/>
        <source>Cannot remove {folder}: {why}. Check the folder&apos;s permissions, or remove it yourself.</source>
        <translation>No se puede eliminar {folder}: {why}. Compruebe sus permisos en esa ubicación o elimine la carpeta usted mismo.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/python.py"/>
        <source>Cannot start {program}: {why}.</source>
        <translation>No se puede iniciar {program}: {why}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/files.py"/>
        <source>Cannot write to the folder {folder}: {reason}. Choose another folder or make it writable.</source>
        <translation>No se puede escribir en la carpeta {folder}: {reason}. Elija otra carpeta o haga que se pueda escribir en ella.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_writing.py"/>
        <source>Cannot write to the results file {path}: {why}. The object is not lost: check whether another program has locked the file, free disk space and folder permissions, then press Enter again. Or choose another file in the menu of Accept.</source>
        <translation>No se puede escribir en el archivo de resultados {path}: {why}. El objeto no se ha perdido: compruebe si otro programa ha bloqueado el archivo, el espacio libre en disco y los permisos de la carpeta, y pulse Intro de nuevo. O elija otro archivo en el menú de «Aceptar».</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/install.py"/>
        <source>Cannot write to {folder}: {why}. Check free disk space and folder permissions.</source>
        <translation>No se puede escribir en {folder}: {why}. Compruebe sus permisos y el espacio libre en esa ubicación.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/files.py"/>
        <source>Cannot write {file}: {reason}. Nothing was changed. Check free disk space and folder permissions.</source>
        <translation>No se puede escribir {file}: {reason}. No se ha cambiado nada. Compruebe el espacio libre en disco y los permisos de la carpeta.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>Change bands and stretch</source>
        <translation>Cambiar bandas y estiramiento</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_controller.py"/>
        <source>Change box</source>
        <translation>Cambiar recuadro</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/class_controller.py"/>
        <source>Change class {name}</source>
        <translation>Cambiar la clase {name}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/history_controller.py"/>
        <source>Change shape</source>
        <translation>Cambiar la forma</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/tasks/download_task.py"/>
        <source>Check {model}</source>
        <translation>Comprobar {model}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/hashes.py"/>
        <source>Checking {file}</source>
        <translation>Comprobando {file}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>Checkpoints (*.pth *.pt);;All files (*)</source>
        <translation>Checkpoints (*.pth *.pt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <source>Chips</source>
        <translation>Teselas</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/encode_algorithm.py"/>
        <source>Chips encoded</source>
        <translation>Teselas codificadas</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/encode_algorithm.py"/>
        <source>Chips encoded before</source>
        <translation>Teselas ya codificadas antes</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/segment_algorithm.py"/>
        <source>Chips encoded: {encoded}, reused: {reused}. Decoder runs: {decoded}.</source>
        <translation>Recortes codificados: {encoded}, reutilizados: {reused}. Ejecuciones del decodificador: {decoded}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/target.py"/>
        <source>Choose a folder</source>
        <translation>Elija una carpeta</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/button_states.py"/>
        <source>Choose a model above.</source>
        <translation>Elija un modelo arriba.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/model_panel.py"/>
        <source>Choose a model.</source>
        <translation>Elija un modelo.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>Choose a raster layer</source>
        <translation>Elija una capa ráster</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/everything_controller.py"/>
        <location filename="../s2sam_qgis/gui/control/example_set.py"/>
        <location filename="../s2sam_qgis/gui/control/prompt_controller.py"/>
        <location filename="../s2sam_qgis/gui/control/region_controller.py"/>
        <source>Choose a raster layer first, at the top of the panel.</source>
        <translation>Elija primero una capa ráster, en la parte superior del panel.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/button_states.py"/>
        <source>Choose another layer above.</source>
        <translation>Elija otra capa arriba.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Choose at least one raster, or a folder of rasters.</source>
        <translation>Elija al menos un ráster o una carpeta de rásteres.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/alike_controller.py"/>
        <source>Choose at least one thing to compare, under &apos;Compare&apos;.</source>
        <translation>Elija al menos un criterio en «Comparar».</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/attention_check.py"/>
        <source>Choose the device CPU in the model manager, under How models run.</source>
        <translation>Elija el dispositivo CPU en el gestor de modelos, en «Cómo se ejecutan los modelos».</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/target.py"/>
        <source>Choose the folder</source>
        <translation>Elegir la carpeta</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <location filename="../s2sam_qgis/gui/panels/object_filter.py"/>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <source>Class of the active object and of those that follow. Keys 1 to 9, 0 for none.</source>
        <translation>Clase del objeto activo y de los que sigan. Teclas 1 a 9, 0 para ninguna.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/class_controller.py"/>
        <source>Class {name}</source>
        <translation>Clase {name}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <location filename="../s2sam_qgis/gui/panels/dock.py"/>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <source>Classes from a layer&apos;s field</source>
        <translation>Clases de un campo de una capa</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/run_options.py"/>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/button_states.py"/>
        <source>Click a field, a lake or a burn scar on the map.

Left click: inside · right click: outside
Drag: a box around it</source>
        <translation>Haga clic en un campo, un lago o una zona quemada del mapa.

Clic izquierdo: dentro · clic derecho: fuera
Arrastrar: un recuadro alrededor</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/object_controller.py"/>
        <source>Click a point or the edge of a box first; Delete then removes it.</source>
        <translation>Haga clic primero en un punto o en el borde de un recuadro; Supr lo elimina después.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/workbench.py"/>
        <source>Click an object first; its prompts are then run elsewhere.</source>
        <translation>Haga clic primero en un objeto; sus prompts se ejecutan después en otras capas.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/region_controller.py"/>
        <source>Click the polygon&apos;s corners; right click or Enter ends it, Esc gives it up.</source>
        <translation>Haga clic en los vértices del polígono; clic derecho o Intro para terminar, Esc para abandonar.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <source>Click to show or hide</source>
        <translation>Haga clic para mostrar u ocultar</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/cloud_share.py"/>
        <source>Cloud shares are not known, the scene classification cannot be read: {error}</source>
        <translation>No se conocen las proporciones de nubes; no se puede leer la clasificación de la escena: {error}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <source>Colour of {name}</source>
        <translation>Color de {name}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <source>Colour…</source>
        <translation>Color…</translation>
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
        <translation>Calcula las máscaras completas de todos los objetos de esta capa y las añade como capas</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Copies the object with its prompts.</source>
        <translation>Copia el objeto con sus prompts.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>Copying {file}</source>
        <translation>Copiando {file}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/alike_algorithm.py"/>
        <source>Counter-examples</source>
        <translation>Contraejemplos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/view_combo.py"/>
        <source>Custom…</source>
        <translation>Personalizada…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/alike_algorithm.py"/>
        <source>Cut all places at the same detail, not at what suits the examples</source>
        <translation>Cortar todos los lugares con el mismo detalle, no con el que conviene a los ejemplos</translation>
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
        <translation>Recorta del objeto lo que dibuje. Haga clic en las esquinas y luego clic derecho; o arrastre alrededor del área.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/connection.py"/>
        <source>Dashboard: {address}</source>
        <translation>Página de estado: {address}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/connection.py"/>
        <source>Dashboard: {address} (where bokeh is installed beside the scheduler)</source>
        <translation>Página de estado: {address} (si bokeh está instalado junto al planificador)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <location filename="../s2sam_qgis/gui/rerun/checklist.py"/>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/object_edits.py"/>
        <source>Delete box</source>
        <translation>Eliminar recuadro</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/object_edits.py"/>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Delete object</source>
        <translation>Eliminar objeto</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/object_edits.py"/>
        <source>Delete point</source>
        <translation>Eliminar punto</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/everything_parameters.py"/>
        <source>Detail, from 0 (coarse) to 1 (fine)</source>
        <translation>Detalle, de 0 (grueso) a 1 (fino)</translation>
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
        <translation>Espacio en disco</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/help_button.py"/>
        <source>Documents on the web</source>
        <translation>Documentos en la web</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/keys_dialog.py"/>
        <source>Does</source>
        <translation>Acción</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Does it again. Also Ctrl+Shift+Z.</source>
        <translation>Rehace el último paso. También Ctrl+Mayús+Z.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <source>Double-click to rename the class.</source>
        <translation>Doble clic para cambiar el nombre de la clase.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Doubtful first</source>
        <translation>Dudosos primero</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>Download it again in the model manager.</source>
        <translation>Descárguelo de nuevo en el gestor de modelos.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>Download it in the model manager, or choose a file that you have there.</source>
        <translation>Descárguelo en el gestor de modelos o elija allí un archivo que ya tenga.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/tasks/download_task.py"/>
        <source>Download {model}</source>
        <translation>Descargar {model}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>Downloading {file}: {arrived} of {size}</source>
        <translation>Descargando {file}: {arrived} de {size}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>Downloads from the publisher; size and checksum are checked</source>
        <translation>Descarga desde el sitio del editor; se comprueban el tamaño y la suma de verificación</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>Drag</source>
        <translation>Arrastrar</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Drag a box around the object. Clicks still set points.</source>
        <translation>Arrastre un recuadro alrededor del objeto. Los clics siguen poniendo puntos.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Drag moves the map. With any tool: hold Space.</source>
        <translation>Arrastrar desplaza el mapa. Con cualquier herramienta: mantenga pulsada la barra espaciadora.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/run_region.py"/>
        <source>Draw a polygon first: choose &apos;Draw a polygon…&apos; again.</source>
        <translation>Dibuje primero un polígono: elija de nuevo «Dibujar un polígono…».</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Draw a polygon…</source>
        <translation>Dibujar un polígono…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_controller.py"/>
        <source>Draw box</source>
        <translation>Dibujar recuadro</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/everything_controller.py"/>
        <source>Draw outlines</source>
        <translation>Dibujar contornos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/object_edits.py"/>
        <source>Draw region</source>
        <translation>Dibujar la región</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <source>Drawn by hand: the model was not asked, so there is no score.</source>
        <translation>Dibujado a mano: no se consultó al modelo, por lo que no hay puntuación.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>Draws how each object changes, so that small ones are seen beside large ones</source>
        <translation>Muestra cómo cambia cada objeto, para que los pequeños se vean junto a los grandes</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/shape_panel.py"/>
        <source>Draws outlines along the edges of the mask&apos;s pixels. Otherwise they run between the pixels, where the model sees the border, which is more accurate.</source>
        <translation>Dibuja los contornos por los bordes de los píxeles de la máscara. Si no, pasan entre los píxeles, donde el modelo ve el límite, lo que es más exacto.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <source>Drop parts smaller than (m²)</source>
        <translation>Descartar partes menores de (m²)</translation>
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
        <translation>Editar capa de prompts</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/repair_controller.py"/>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/dock.py"/>
        <source>Every foreground point and every box starts its own object</source>
        <translation>Cada punto de primer plano y cada recuadro inicia su propio objeto</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/objects_here.py"/>
        <source>Every object was lost on an earlier date. Following stopped there.</source>
        <translation>Todos los objetos se perdieron en una fecha anterior. El seguimiento terminó allí.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/alike_algorithm.py"/>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Examples: the objects of the table, or picked regions</source>
        <translation>Ejemplos: los objetos de la tabla o las regiones elegidas</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>Expected one of:</source>
        <translation>Se esperaba una de estas opciones:</translation>
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
        <translation>Objeto espacial {id}: {what}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompts.py"/>
        <source>Features {first} and {second} are both boxes of prompt id {id!r}: an object has at most one box. Remove one of them or give it an id of its own.</source>
        <translation>Los objetos espaciales {first} y {second} son ambos recuadros del identificador de prompt {id!r}: un objeto tiene como máximo un recuadro. Elimine uno de ellos o dele un identificador propio.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/install.py"/>
        <source>Fetching a newer pip for this installation</source>
        <translation>Obteniendo un pip más reciente para esta instalación</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/segment_algorithm.py"/>
        <source>Field with the label (1 foreground, 0 background)</source>
        <translation>Campo con la etiqueta (1 primer plano, 0 fondo)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/segment_algorithm.py"/>
        <source>Field with the object&apos;s id</source>
        <translation>Campo con el identificador del objeto</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/segment_algorithm.py"/>
        <source>Field with the object&apos;s name</source>
        <translation>Campo con el nombre del objeto</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>Files in use are removed when QGIS starts the next time.</source>
        <translation>Los archivos en uso se eliminan la próxima vez que se inicie QGIS.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/shape_panel.py"/>
        <source>Fill</source>
        <translation>Relleno</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/shape_panel.py"/>
        <source>Fill holes</source>
        <translation>Rellenar huecos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <source>Fill holes smaller than (m²)</source>
        <translation>Rellenar huecos menores de (m²)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/shape_panel.py"/>
        <source>Fill opacity</source>
        <translation>Opacidad del relleno</translation>
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
        <translation>Encontrar los demás como estos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>Find the others like these: take the candidate, refuse it</source>
        <translation>Encontrar los demás como estos: tomar el candidato, rechazarlo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>Find the others like these: the next candidate, the one before</source>
        <translation>Encontrar los demás como estos: el candidato siguiente, el anterior</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/open_dialogs.py"/>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Find there too</source>
        <translation>Buscar allí también</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Find what is like these examples on another date or scene</source>
        <translation>Buscar lo que se parece a estos ejemplos en otra fecha o escena</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/install.py"/>
        <source>Finding versions that fit this QGIS</source>
        <translation>Buscando versiones compatibles con este QGIS</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Finds all objects in the region. You see them before you accept</source>
        <translation>Encuentra todos los objetos de la región. Los ve antes de aceptar</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Focus looks at each object at the scale that suits it. Grid cuts the region into chips of 1024 pixels, as FarmVibes.AI does, and gives its masks.</source>
        <translation>Foco mira cada objeto a la escala que le conviene. Cuadrícula corta la región en teselas de 1024 píxeles, como FarmVibes.AI, y da sus mismas máscaras.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Focus: around the prompts</source>
        <translation>Foco: alrededor de los prompts</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/target.py"/>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Folder for the results</source>
        <translation>Carpeta para los resultados</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <source>Folder with the model&apos;s ONNX files (NAME_encoder.onnx, NAME_decoder.onnx)</source>
        <translation>Carpeta con los archivos ONNX del modelo (NAME_encoder.onnx, NAME_decoder.onnx)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>Folder with wheel files</source>
        <translation>Carpeta con archivos wheel</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/target.py"/>
        <source>Follow the object</source>
        <translation>Seguir el objeto</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Follow the objects: each date starts from the outlines before it</source>
        <translation>Seguir los objetos: cada fecha parte de los contornos anteriores</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/run.py"/>
        <source>Following cannot be shared among processes: each date starts from the outline of the date before. Run it in one process; for many places, start one rerun each.</source>
        <translation>El seguimiento no se puede repartir entre procesos: cada fecha parte del contorno de la fecha anterior. Ejecútelo en un solo proceso; para varios lugares, inicie una repetición para cada uno.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/run.py"/>
        <source>Following needs the chip plan focus: the chip plan grid replays fixed prompts.</source>
        <translation>El seguimiento necesita el plan focus: el plan grid repite prompts fijos.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/target.py"/>
        <source>For what moves, such as a glacier, a lake or a river bar: each date starts from the outline of the date before. Otherwise the same clicks are asked on each date.</source>
        <translation>Para lo que se mueve, como un glaciar, un lago o una barra de río: cada fecha parte del contorno de la fecha anterior. Si no, en cada fecha se usan los mismos clics.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_layer.py"/>
        <source>Foreground</source>
        <translation>Primer plano</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Foreground point</source>
        <translation>Punto de primer plano</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <source>Foreground points (+), background points (−), box, and corrections by hand (✎)</source>
        <translation>Puntos de primer plano (+), puntos de fondo (−), recuadro y correcciones a mano (✎)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Forget all examples</source>
        <translation>Olvidar todos los ejemplos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>Found:</source>
        <translation>Se encontró:</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <source>From a layer&apos;s field…</source>
        <translation>De un campo de una capa…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <source>From a table or a QGIS style…</source>
        <translation>De una tabla o un estilo de QGIS…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>GeoJSON is longitude/latitude (RFC 7946), these prompts are in {crs}.</source>
        <translation>GeoJSON es longitud/latitud (RFC 7946); estos prompts están en {crs}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>GeoPackage and GeoTIFF…</source>
        <translation>GeoPackage y GeoTIFF…</translation>
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
        <translation>Indique un número de procesos de trabajo o la dirección de un planificador, no ambos: un planificador tiene sus propios workers.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/segment_algorithm.py"/>
        <source>Give either a prompt file or a layer with prompts.</source>
        <translation>Indique un archivo de prompts o una capa con prompts, no ambos.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/reader.py"/>
        <source>Give one of its parts: {parts}.</source>
        <translation>Indique una de sus partes: {parts}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/alike_algorithm.py"/>
        <source>Give two or three examples: lakes, fields of one crop, burn scars. Everything on the raster is outlined and compared with them, and what is like them is kept.

Likeness is a number from 0 to 1. At 0.5 an object is as like the examples as it is like all objects together. Counter-examples take away what is like them.

Compared are the means of all bands and the indices that they allow (NDVI, NDWI, NBR); spreads within objects, size and shape can be added. Each place is cut at the detail that suits the examples.

Examples may lie on another date or scene: then give the raster on which they lie.</source>
        <translation>Dé dos o tres ejemplos: lagos, campos de un cultivo, áreas quemadas. Se delinea todo en el ráster y se compara con ellos, y se conserva lo que se les parece.

El parecido es un número de 0 a 1. Con 0,5 un objeto se parece tanto a los ejemplos como a todos los objetos juntos. Los contraejemplos quitan lo que se les parece.

Se comparan las medias de todas las bandas y los índices que permiten (NDVI, NDWI, NBR); se pueden añadir dispersiones dentro de los objetos, tamaño y forma. Cada lugar se corta con el detalle que conviene a los ejemplos.

Los ejemplos pueden estar en otra fecha o escena: indique entonces su ráster.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Gives the object a name.</source>
        <translation>Da un nombre al objeto.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>Gives up what is under way, then puts the tool down</source>
        <translation>Abandona lo que está en curso y después suelta la herramienta</translation>
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
        <translation>Cuadrícula: como FarmVibes.AI</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/known_models.py"/>
        <source>HQ-SAM ViT-B: vit_b made for finer outlines</source>
        <translation>HQ-SAM ViT-B: vit_b hecho para contornos más finos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/known_models.py"/>
        <source>HQ-SAM ViT-H: vit_h made for finer outlines, slow on a CPU</source>
        <translation>HQ-SAM ViT-H: vit_h hecho para contornos más finos, lento en una CPU</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/help_button.py"/>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/help_button.py"/>
        <source>Help: an example, the keys, the documents</source>
        <translation>Ayuda: un ejemplo, las teclas, los documentos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/object_edits.py"/>
        <source>Hide {object}</source>
        <translation>Ocultar {object}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/dock.py"/>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/shape_panel.py"/>
        <source>Holes below this area are filled.</source>
        <translation>Se rellenan los huecos menores que esta área.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>How many objects are left out for their score</source>
        <translation>Cuántos objetos se omiten por su puntuación</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>How many regions are how alike, from 0 to 1</source>
        <translation>Cuántas regiones se parecen cuánto, de 0 a 1</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>How models run</source>
        <translation>Cómo se ejecutan los modelos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>How much neighbouring chips of the grid share</source>
        <translation>Cuánto comparten las teselas vecinas de la cuadrícula</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/shape_panel.py"/>
        <source>How strongly the fill covers the image; 0 shows outlines only.</source>
        <translation>Intensidad con la que el relleno cubre la imagen; 0 muestra solo los contornos.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <source>How sure the model is: the overlap with the truth that it predicts, 0 to 1</source>
        <translation>Seguridad del modelo: el solapamiento con la realidad que él mismo predice, de 0 a 1</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/import_dialog.py"/>
        <source>If no field is chosen, each feature is its own object.</source>
        <translation>Si no se elige un campo, cada objeto espacial es un objeto propio.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/class_controller.py"/>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <source>Import classes</source>
        <translation>Importar clases</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Import from layer…</source>
        <translation>Importar de capa…</translation>
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
        <translation>En % de la primera fecha</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>Install</source>
        <translation>Instalar</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>Install from a folder…</source>
        <translation>Instalar desde una carpeta…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/connection.py"/>
        <source>Install it for QGIS&apos;s Python, on Windows in the OSGeo4W Shell: python -m pip install distributed. Or set worker processes to 1.</source>
        <translation>Instálelo para el Python de QGIS, en Windows en la OSGeo4W Shell: python -m pip install distributed. O ponga los procesos de trabajo en 1.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/tasks/packages_task.py"/>
        <source>Install the packages of S2 SAM</source>
        <translation>Instalar los paquetes de S2 SAM</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>Installation progress</source>
        <translation>Progreso de la instalación</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>IoU with first</source>
        <translation>IoU con la primera</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/segment_anything.py"/>
        <source>It has {blocks} blocks and positions of {shape}.</source>
        <translation>Tiene {blocks} bloques y posiciones de {shape}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/sentinel2.py"/>
        <source>It has: {bands}.</source>
        <translation>Tiene: {bands}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>It is none of them; the others are ranked anew</source>
        <translation>No es una de ellas; las demás se ordenan de nuevo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>It is one of them; the others are ranked anew</source>
        <translation>Es una de ellas; las demás se ordenan de nuevo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>It offers one mask.</source>
        <translation>Ofrece una máscara.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>It offers {count} masks to choose from.</source>
        <translation>Ofrece {count} máscaras a elegir.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>It runs on: {device}. {seconds} s for a new part of the image, {click} s a click.</source>
        <translation>Se ejecuta en: {device}. {seconds} s por parte nueva de la imagen, {click} s por clic.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/kept_objects.py"/>
        <source>Its feature in the result layer was edited by hand</source>
        <translation>Su objeto en la capa de resultados se editó a mano</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/predictor.py"/>
        <source>Its full-size masks are not its small ones enlarged: the export fixed the size of another image. The small ones are used.</source>
        <translation>Sus máscaras a tamaño completo no son las pequeñas ampliadas: la exportación fijó el tamaño de otra imagen. Se usan las pequeñas.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/segment_anything.py"/>
        <source>Its weights have other names, for example {name}.</source>
        <translation>Sus pesos tienen otros nombres, por ejemplo {name}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/accept_controller.py"/>
        <source>Joining the borders of {name}…</source>
        <translation>Uniendo los límites de {name}…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Keep accepted objects, fill around them</source>
        <translation>Conservar los objetos aceptados y rellenar a su alrededor</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/accept_controller.py"/>
        <source>Keep my edits</source>
        <translation>Conservar mis cambios</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/results_controller.py"/>
        <location filename="../s2sam_qgis/gui/panels/dock.py"/>
        <source>Keep results in</source>
        <translation>Guardar resultados en</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>Keep this layer. Otherwise the panel follows the Layers panel: it takes the active raster layer, else the topmost that is visible.</source>
        <translation>Conservar esta capa. Si no, el panel sigue al panel de capas: toma la capa ráster activa o, si no la hay, la visible de más arriba.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/accept_controller.py"/>
        <source>Keep your edits, or replace them with the outline that the panel shows?</source>
        <translation>¿Conservar sus cambios o reemplazarlos por el contorno que muestra el panel?</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Keep, and add new ones</source>
        <translation>Conservar y añadir nuevos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/kept_objects.py"/>
        <source>Kept in the result layer</source>
        <translation>Guardado en la capa de resultados</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/keys_dialog.py"/>
        <source>Key or mouse</source>
        <translation>Tecla o ratón</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/keys_dialog.py"/>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/help_button.py"/>
        <source>Keys and mouse…</source>
        <translation>Teclas y ratón…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/import_dialog.py"/>
        <source>Label field</source>
        <translation>Campo de etiqueta</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/bands.py"/>
        <source>Landsat&apos;s bands, by number</source>
        <translation>bandas de Landsat, por su número</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>Larger brush</source>
        <translation>Pincel mayor</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Larger objects are left out</source>
        <translation>Los objetos mayores se omiten</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/import_dialog.py"/>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <location filename="../s2sam_qgis/gui/rerun/checklist.py"/>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/checklist.py"/>
        <source>Layers to run the prompts on</source>
        <translation>Capas en las que ejecutar los prompts</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/alike_algorithm.py"/>
        <source>Least likeness, from 0 to 1</source>
        <translation>Parecido mínimo, de 0 a 1</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Leave out</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Leave out clouds and shadows</source>
        <translation>Excluir nubes y sombras</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/everything_parameters.py"/>
        <source>Leave out objects larger than (m²), 0 for no limit</source>
        <translation>Omitir objetos mayores de (m²), 0 sin límite</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/everything_parameters.py"/>
        <source>Leave out objects smaller than (m²)</source>
        <translation>Omitir objetos menores de (m²)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/everything_parameters.py"/>
        <source>Leave out objects that an edge or missing data cuts</source>
        <translation>Omitir objetos cortados por un borde o por falta de datos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/everything_parameters.py"/>
        <source>Leave out objects with a score below (0 to 1)</source>
        <translation>Omitir objetos con una puntuación inferior a (0 a 1)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Leaves out what the edge of the region, of the image or of missing data cuts</source>
        <translation>Omite lo que corta el borde de la región, de la imagen o de los datos que faltan</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>Left click</source>
        <translation>Clic izquierdo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Left click: the region becomes an object with a point, which you can correct. Right click: picks it, to be accepted with others.</source>
        <translation>Clic izquierdo: la región pasa a ser un objeto con un punto, que puede corregir. Clic derecho: la elige para aceptarla con otras.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Left click: this belongs to the object. Right click: this does not. Drag: box.</source>
        <translation>Clic izquierdo: pertenece al objeto. Clic derecho: no pertenece. Arrastrar: recuadro.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Left click: this does not belong to the object. Drag: box.</source>
        <translation>Clic izquierdo: no pertenece al objeto. Arrastrar: recuadro.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Left drag paints on the object, right drag erases. + and −, or Shift and the wheel, change the size.</source>
        <translation>Arrastrar con el botón izquierdo pinta en el objeto, con el derecho borra. + y −, o Mayús y la rueda, cambian el tamaño.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/segment.py"/>
        <source>Left out, because they lie outside the region: {count} ({objects}).</source>
        <translation>Omitidos por estar fuera de la región: {count} ({objects}).</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>Licence:</source>
        <translation>Licencia:</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/known_models.py"/>
        <source>Light HQ-SAM: MobileSAM made for finer outlines, quick</source>
        <translation>Light HQ-SAM: MobileSAM hecho para contornos más finos, rápido</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <location filename="../s2sam_qgis/gui/panels/candidate_list.py"/>
        <source>Likeness</source>
        <translation>Parecido</translation>
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
        <translation>Cargue una imagen Sentinel-2 y elíjala aquí.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/button_states.py"/>
        <source>Load a Sentinel-2 image, then choose it above.</source>
        <translation>Cargue una imagen Sentinel-2 y elíjala arriba.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/session_hub.py"/>
        <source>Load the model {model}</source>
        <translation>Cargar el modelo {model}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Load the outlines</source>
        <translation>Cargar los contornos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/model_panel.py"/>
        <source>Loading the model…</source>
        <translation>Cargando el modelo…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/session_hub.py"/>
        <source>Loading was cancelled.</source>
        <translation>Se canceló la carga.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>Loads the model and runs it once</source>
        <translation>Carga el modelo y lo ejecuta una vez</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Look at the examples there, if they lie on it</source>
        <translation>Mirar los ejemplos allí, si están en ella</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/object_answer.py"/>
        <source>Looked at: {dates}.</source>
        <translation>Miradas: {dates}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/answers.py"/>
        <source>Looking at the image for {object}</source>
        <translation>Mirando la imagen para {object}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/install.py"/>
        <source>Looking for QGIS&apos;s Python</source>
        <translation>Buscando el Python de QGIS</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Looks on whole layers and writes all that is right of the slider</source>
        <translation>Busca en capas enteras y escribe todo lo que está a la derecha del control</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/roster.py"/>
        <source>Lost the connection to the scheduler. Finished images are kept. Restart the scheduler and run the command again.</source>
        <translation>Se perdió la conexión con el planificador. Las imágenes terminadas se conservan. Reinicie el planificador y ejecute la orden de nuevo.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>Low and high end, in reflectance where it is known</source>
        <translation>Extremos inferior y superior, en reflectancia donde se conoce</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/pick_controller.py"/>
        <source>Make 1 object</source>
        <translation>Crear 1 objeto</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/pick_controller.py"/>
        <source>Make {count} objects</source>
        <translation>Crear {count} objetos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Makes one of several accepted objects. Click them, or drag a line across them, then right-click.</source>
        <translation>Une varios objetos aceptados en uno. Haga clic en ellos o arrastre una línea sobre ellos; después, clic derecho.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/model_panel.py"/>
        <source>Manage models</source>
        <translation>Gestionar modelos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/model_panel.py"/>
        <source>Manage models: download, add a file that you have, check</source>
        <translation>Gestionar modelos: descargar, añadir un archivo propio, comprobar</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/model_panel.py"/>
        <source>Manage models…</source>
        <translation>Gestionar modelos…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/everything_parameters.py"/>
        <source>Mask to leave out: a raster, where it is neither 0 nor no data</source>
        <translation>Máscara que se excluye: un ráster, donde no es ni 0 ni sin datos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <source>Mask {number} of {count}, by size; next with C</source>
        <translation>Máscara {number} de {count}, por tamaño; siguiente con C</translation>
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
        <translation>Las máscaras y los contornos de cada capa se escriben aquí</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/segment_algorithm.py"/>
        <source>Masks and outlines of objects from points and boxes</source>
        <translation>Máscaras y contornos de objetos a partir de puntos y recuadros</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/polygonise_algorithm.py"/>
        <source>Masks to polygons</source>
        <translation>Máscaras a polígonos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>Memory:</source>
        <translation>Memoria:</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Merge objects</source>
        <translation>Unir objetos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/result_tool_controller.py"/>
        <source>Merge {name}</source>
        <translation>Unir {name}</translation>
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
        <translation>MobileSAM: la descarga más pequeña, rápido</translation>
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
        <translation>Modelos (*.pth *.pt *.onnx);;Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>More options of the run</source>
        <translation>Más opciones de la ejecución</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/encode_area.py"/>
        <source>More than {count} chips would have to be encoded for this area. Choose a smaller one, or allow more chips.</source>
        <translation>Para esta zona habría que codificar más de {count} teselas. Elija una más pequeña o permita más teselas.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/encode_algorithm.py"/>
        <source>Most chips to encode</source>
        <translation>Máximo de teselas que codificar</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_controller.py"/>
        <source>Move point</source>
        <translation>Mover punto</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>Moves the map</source>
        <translation>Mueve el mapa</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/attributes_dialog.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/import_dialog.py"/>
        <source>Name field</source>
        <translation>Campo de nombre</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Names and values of your own for the selected objects.</source>
        <translation>Nombres y valores propios para los objetos seleccionados.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/views.py"/>
        <source>Near infrared</source>
        <translation>Infrarrojo cercano</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/results_controller.py"/>
        <source>Neighbours share borders</source>
        <translation>Los vecinos comparten bordes</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>New area</source>
        <translation>Zona nueva</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/object_edits.py"/>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>New object</source>
        <translation>Nuevo objeto</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/dock.py"/>
        <source>New object with every click</source>
        <translation>Objeto nuevo con cada clic</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/class_controller.py"/>
        <source>New objects get the class {name}.</source>
        <translation>Los objetos nuevos reciben la clase {name}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_files.py"/>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>New set</source>
        <translation>Conjunto nuevo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Next (J)</source>
        <translation>Siguiente (J)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>Next tool</source>
        <translation>Herramienta siguiente</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_chart.py"/>
        <source>No areas to show.</source>
        <translation>No hay áreas que mostrar.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/source.py"/>
        <source>No band was asked for.</source>
        <translation>No se pidió ninguna banda.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/class_controller.py"/>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <source>No class</source>
        <translation>Sin clase</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/everything/alike.py"/>
        <location filename="../s2sam_qgis/workflow/everything/samples.py"/>
        <source>No example lies on the raster. Choose examples that cover some of its pixels.</source>
        <translation>Ningún ejemplo está sobre el ráster. Elija ejemplos que cubran algunos de sus píxeles.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/example_set.py"/>
        <location filename="../s2sam_qgis/gui/control/run_region.py"/>
        <source>No feature is selected. Select some in a vector layer and make it active.</source>
        <translation>No hay ningún objeto espacial seleccionado. Seleccione algunos en una capa vectorial y actívela.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/example_set.py"/>
        <source>No object is outlined on this image. Click one on the map, or select its row.</source>
        <translation>No hay ningún objeto delimitado en esta imagen. Haga clic en uno en el mapa o seleccione su fila.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/run_controller.py"/>
        <source>No object lies on {layer}. Choose the layer on which they lie.</source>
        <translation>Ningún objeto está en {layer}. Elija la capa en la que están.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_list.py"/>
        <source>No open object passes the filter.</source>
        <translation>Ningún objeto abierto cumple el filtro.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/date_row.py"/>
        <source>No other date</source>
        <translation>Ninguna otra fecha</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/date_row.py"/>
        <source>No other layer shows this place</source>
        <translation>Ninguna otra capa muestra este lugar</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>No raster could be done: {reason}</source>
        <translation>No se pudo procesar ningún ráster: {reason}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/opening.py"/>
        <source>No raster was named. Give the path of a raster file or folder.</source>
        <translation>No se indicó ningún ráster. Indique la ruta de un archivo o una carpeta ráster.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/object_edits.py"/>
        <source>No region</source>
        <translation>Sin región</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/example_set.py"/>
        <source>No region is picked. Press &apos;Pick on map&apos; and right-click some regions.</source>
        <translation>No hay ninguna región elegida. Pulse «Elegir en el mapa» y haga clic derecho en algunas.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/region_controller.py"/>
        <source>No region was drawn: the one before is used.</source>
        <translation>No se dibujó ninguna región: se usa la anterior.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/region_controller.py"/>
        <source>No region was drawn: the whole layer is used.</source>
        <translation>No se dibujó ninguna región: se usa toda la capa.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/connection.py"/>
        <source>No scheduler answers at {address}. Start one with &apos;dask scheduler&apos;, give the address that it prints (tcp://HOST:8786), and check the firewall.</source>
        <translation>Ningún planificador responde en {address}. Inicie uno con &apos;dask scheduler&apos;, indique la dirección que muestra (tcp://HOST:8786) y compruebe el cortafuegos.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/network.py"/>
        <source>No set of package versions fits the ones that this QGIS has.</source>
        <translation>Ninguna combinación de versiones de paquetes es compatible con las que tiene este QGIS.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/roster.py"/>
        <source>No worker has been there for {minutes:.0f} minutes. Finished images are kept. Start workers and run the command again.</source>
        <translation>No hay ningún trabajador desde hace {minutes:.0f} minutos. Las imágenes terminadas se conservan. Inicie trabajadores y ejecute la orden de nuevo.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/connection.py"/>
        <source>No worker has joined yet. Start some with: dask worker {address}</source>
        <translation>Todavía no se ha unido ningún worker. Inicie algunos con: dask worker {address}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/roster.py"/>
        <source>No worker is left. Waiting for another one to join.</source>
        <translation>No queda ningún trabajador. Esperando a que se una otro.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>Nodata</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/place_prompts.py"/>
        <source>None of the objects lies in the region of interest. Draw another region, or run on the whole raster.</source>
        <translation>Ninguno de los objetos está en la región de interés. Dibuje otra región o procese todo el ráster.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/objects_here.py"/>
        <source>None of the objects lies on this raster. Choose rasters of the same place, or check their CRS.</source>
        <translation>Ninguno de los objetos está en este ráster. Elija rásteres del mismo lugar o compruebe su SRC.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/objects_here.py"/>
        <source>None of the objects lies where this raster has data. Choose another date or tile.</source>
        <translation>Ninguno de los objetos está donde este ráster tiene datos. Elija otra fecha u otro tile.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/object_answer.py"/>
        <source>Not sure: add a point or a box.</source>
        <translation>No es seguro: añada un punto o un recuadro.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/object_answer.py"/>
        <source>Not sure: add a point or a box. C shows another mask.</source>
        <translation>No es seguro: añada un punto o un recuadro. C muestra otra máscara.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Nothing is outlined outside these polygons</source>
        <translation>No se delimita nada fuera de estos polígonos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/alike_algorithm.py"/>
        <source>Nothing is so alike; the most alike has {most:.2f}. Choose a smaller least likeness, or other examples.</source>
        <translation>Nada se parece tanto; lo más parecido tiene {most:.2f}. Elija un parecido mínimo menor u otros ejemplos.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/accepted_objects.py"/>
        <source>Nothing of {name} would remain. Delete the feature instead.</source>
        <translation>No quedaría nada de {name}. Elimine el objeto espacial en su lugar.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/elsewhere_controller.py"/>
        <source>Nothing on these layers is so alike. Move the slider to the left.</source>
        <translation>Nada en estas capas se parece tanto. Mueva el control hacia la izquierda.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/everything/run.py"/>
        <source>Nothing was found to outline. Check the region, the limits of area, and whether the image has data there.</source>
        <translation>No se encontró nada que delinear. Compruebe la región, los límites de área y si la imagen tiene datos allí.</translation>
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
        <translation>El objeto {id!r}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/follow.py"/>
        <source>Object {id!r} was lost: what was found here overlaps its last outline by {percent} %. Following it stops on this date.</source>
        <translation>Se perdió el objeto {id!r}: lo que se encontró aquí se superpone a su último contorno en un {percent} %. El seguimiento termina en esta fecha.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/segment.py"/>
        <source>Object {id!r}: another mask was chosen for it, which the chip plan grid does not know. Run it with the chip plan focus.</source>
        <translation>Objeto {id!r}: se eligió otra máscara que el plan grid no conoce. Ejecútelo con el plan focus.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/object_notes.py"/>
        <source>Object {id!r}: mask {number} was chosen for it, but this model gives {count}. Its own choice was taken.</source>
        <translation>Objeto {id!r}: se había elegido la máscara {number}, pero este modelo da {count}. Se tomó la que él prefiere.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/object_notes.py"/>
        <source>Object {id!r}: the model sees no object there. Check its mask, and move its points.</source>
        <translation>Objeto {id!r}: el modelo no ve ningún objeto ahí. Revise la máscara y mueva los puntos.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/follow.py"/>
        <source>Object {id!r}: {percent} % of it is under cloud or shadow, or without image. It was not outlined here, and is followed from its last outline on the next date.</source>
        <translation>Objeto {id!r}: el {percent} % está bajo nubes o sombra, o sin imagen. No se delineó aquí y se sigue desde su último contorno en la fecha siguiente.</translation>
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
        <translation>El objeto {id} no tiene ningún píxel: no recibe contorno.</translation>
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
        <translation>Objetos en todas las fechas</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/checklist.py"/>
        <source>Objects on it</source>
        <translation>Objetos en ella</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Objects outside the region are left out, masks are cut at its edge. Grid works in whole chips and widens the region to them.</source>
        <translation>Los objetos fuera de la región se omiten y las máscaras se cortan en su borde. Grid trabaja con recortes enteros y amplía la región.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/everything_parameters.py"/>
        <source>Objects to keep: outline around them</source>
        <translation>Objetos que se conservan: delinear a su alrededor</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Objects whose outline is less likely right are left out; at 0 there are no holes</source>
        <translation>Los objetos cuyo contorno es menos probablemente correcto se omiten; con 0 no hay huecos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>Offset</source>
        <translation>Desplazamiento</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/run_options.py"/>
        <source>Once map and mouse stand still for a moment; clicks are then answered at once</source>
        <translation>Cuando el mapa y el ratón están quietos un momento; los clics se responden después al instante</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/button_states.py"/>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/environment.py"/>
        <source>One of {total} positions</source>
        <translation>Una de las {total} posiciones</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Only inside</source>
        <translation>Solo dentro de</translation>
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
        <translation>Abrir la imagen de ejemplo con sus objetos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_files.py"/>
        <source>Open {file}</source>
        <translation>Abrir {file}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Opens a prompt file in place of these prompts.</source>
        <translation>Abre un archivo de prompts en lugar de estos prompts.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/layer_reading.py"/>
        <source>Other dates are not looked at while the stretch is &apos;As displayed&apos;. Choose another stretch.</source>
        <translation>Las otras fechas no se miran mientras el estiramiento sea «Como se muestra». Elija otro estiramiento.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/date_controller.py"/>
        <source>Other dates of the same place</source>
        <translation>Otras fechas del mismo lugar</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/date_row.py"/>
        <source>Other dates of the same place, looked at together with the layer: borders stay, crops differ. Choose none where the object itself changed.</source>
        <translation>Otras fechas del mismo lugar, miradas junto con la capa: los límites permanecen, los cultivos cambian. No elija ninguna si el propio objeto cambió.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/view_controller.py"/>
        <source>Other dates of {layer}</source>
        <translation>Otras fechas de {layer}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/object_edits.py"/>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Other mask</source>
        <translation>Otra máscara</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/target.py"/>
        <source>Otherwise each layer is looked at alone, so that changes show</source>
        <translation>Si no, cada capa se mira por separado, para que se vean los cambios</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/target.py"/>
        <source>Otherwise layers that are done already are skipped, and other files are kept</source>
        <translation>Si no, las capas ya procesadas se omiten y los demás archivos se conservan</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Otherwise they are compared as they look on the image that they were outlined on</source>
        <translation>Si no, se comparan tal como se ven en la imagen en la que se delimitaron</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/everything_parameters.py"/>
        <source>Outline clouds and shadows too</source>
        <translation>Delinear también nubes y sombras</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/everything_controller.py"/>
        <location filename="../s2sam_qgis/gui/panels/dock.py"/>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <location filename="../s2sam_qgis/processing/everything_algorithm.py"/>
        <source>Outline everything</source>
        <translation>Delinear todo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/everything_parameters.py"/>
        <source>Outline only inside these polygons</source>
        <translation>Delinear solo dentro de estos polígonos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/alike_controller.py"/>
        <location filename="../s2sam_qgis/gui/control/elsewhere_controller.py"/>
        <source>Outline two or three examples first, or pick regions on the map.</source>
        <translation>Delimite primero dos o tres ejemplos, o elija regiones en el mapa.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/alike_algorithm.py"/>
        <source>Outline what is found once more, with a point and a box for each object</source>
        <translation>Delimitar una vez más lo encontrado, con un punto y un recuadro por objeto</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/object_answer.py"/>
        <source>Outlined by the model before. Select the object to outline it anew.</source>
        <translation>Delimitado por el modelo anterior. Seleccione el objeto para delimitarlo de nuevo.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/object_answer.py"/>
        <source>Outlined on {image}. Select the object to outline it on the present image.</source>
        <translation>Delimitado en {image}. Seleccione el objeto para delimitarlo en la imagen actual.</translation>
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
        <translation>Delinea todos los campos, lagos y otros objetos de una región, sin clics.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <source>Outlines along pixel edges</source>
        <translation>Contornos por los bordes de los píxeles</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/outlines/polygons.py"/>
        <source>Outlines cannot be finished in metres: the raster has no coordinate reference system. Leave minimum area, filling, simplifying and smoothing out, or give it one.</source>
        <translation>Los contornos no se pueden retocar en metros: el ráster no tiene sistema de referencia de coordenadas. Prescinda del área mínima, el relleno, la simplificación y el suavizado, o asígnele uno.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/everything_algorithm.py"/>
        <source>Outlines every object of a raster, or of a part of it. No prompts are needed.

Neighbours share their border: it is one line, also after smoothing and simplifying. Nothing overlaps.

Detail decides how much is parted: at 0 only the strongest borders remain, at 1 the weakest too. The score of an object says how likely its outline is right, from 0 to 1.

Clouds and shadows are left out where a scene classification (SCL) lies beside the raster. Objects that you have already can be kept: outlines are drawn around them.

The built-in model is used. A full tile takes tens of minutes. If it is cancelled, the next run to the same file goes on where it stopped.</source>
        <translation>Delinea cada objeto de un ráster o de una parte de él. No hacen falta indicaciones.

Los vecinos comparten su límite: es una sola línea, también después de suavizar y simplificar. Nada se solapa.

El detalle decide cuánto se separa: con 0 solo quedan los límites más fuertes, con 1 también los más débiles. La puntuación de un objeto dice lo probable que es que su contorno sea correcto, de 0 a 1.

Las nubes y sombras se omiten si junto al ráster hay una clasificación de escena (SCL). Los objetos que ya tiene se pueden conservar: se delinea a su alrededor.

Se usa el modelo incorporado. Una tesela completa tarda decenas de minutos. Si se cancela, la siguiente ejecución al mismo archivo continúa donde se detuvo.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Outlines everything where it is not done yet, and ranks it by the examples</source>
        <translation>Delimita todo donde aún no se ha hecho y lo ordena según los ejemplos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/shape_panel.py"/>
        <source>Outlines may deviate by this much to need fewer corners. 0 keeps every detail.</source>
        <translation>Los contornos pueden desviarse esta distancia para necesitar menos vértices. 0 conserva cada detalle.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/everything_algorithm.py"/>
        <source>Outlines of all fields, lakes and other objects, without prompts</source>
        <translation>Contornos de todos los campos, lagos y otros objetos, sin indicaciones</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/alike_algorithm.py"/>
        <source>Outlines of all objects that are like a few examples</source>
        <translation>Contornos de todos los objetos que se parecen a unos pocos ejemplos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/polygonise_algorithm.py"/>
        <source>Outlines of masks, with small parts, holes and pixel steps removed</source>
        <translation>Contornos de máscaras, sin partes pequeñas, huecos ni escalones de píxeles</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>Outlines with this model from now on</source>
        <translation>Traza los contornos con este modelo a partir de ahora</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Overlap</source>
        <translation>Solapamiento</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <source>Overlap of neighbouring chips (grid)</source>
        <translation>Solapamiento de teselas vecinas (cuadrícula)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/results_controller.py"/>
        <source>Overlaps and gaps of up to a pixel and a half between an accepted object and its neighbours become one line.</source>
        <translation>Los solapes y huecos de hasta un píxel y medio entre un objeto aceptado y sus vecinos se convierten en una sola línea.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/install.py"/>
        <source>Package {number} of {count}: {name}</source>
        <translation>Paquete {number} de {count}: {name}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>Packages of S2 SAM</source>
        <translation>Paquetes de S2 SAM</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/repair_controller.py"/>
        <source>Paint</source>
        <translation>Pintar</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Pan</source>
        <translation>Desplazar</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/shape_panel.py"/>
        <source>Parts of an object below this area are dropped. A pixel of 10 m is 100 m².</source>
        <translation>Se descartan las partes de un objeto menores que esta área. Un píxel de 10 m son 100 m².</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Parts of which one is like the examples and the other is not are parted sooner, and two that are like them are joined. Otherwise &apos;Detail&apos; alone decides.</source>
        <translation>Las partes de las que una se parece a los ejemplos y la otra no se separan antes, y dos que se parecen se unen. Si no, decide solo «Detalle».</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>Percentile 2–98</source>
        <translation>Percentil 2–98</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Pick on map</source>
        <translation>Elegir en el mapa</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Picked regions</source>
        <translation>Regiones elegidas</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/picture_controller.py"/>
        <source>Pictures of the views</source>
        <translation>Imágenes de las vistas</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>Pin the layer</source>
        <translation>Fijar la capa</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/shape_panel.py"/>
        <source>Pixel edges</source>
        <translation>Bordes de píxel</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/bands.py"/>
        <source>PlanetScope&apos;s eight bands</source>
        <translation>las ocho bandas de PlanetScope</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_layer.py"/>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/import_dialog.py"/>
        <source>Points become foreground or background points, polygons the boxes around them.</source>
        <translation>Los puntos se convierten en puntos de primer plano o de fondo; los polígonos, en los recuadros que los rodean.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Points of accepted objects</source>
        <translation>Puntos de objetos aceptados</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/everything_parameters.py"/>
        <source>Polygons to leave out</source>
        <translation>Polígonos que se omiten</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Polygons, or a raster that is a mask: what is neither 0 nor no data is left out</source>
        <translation>Polígonos, o un ráster que es una máscara: lo que no es 0 ni sin datos se excluye</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/session_hub.py"/>
        <source>Prepare S2 SAM</source>
        <translation>Preparar S2 SAM</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/encode_algorithm.py"/>
        <source>Prepare area</source>
        <translation>Preparar un área</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/run_options.py"/>
        <source>Prepare the visible area in advance</source>
        <translation>Preparar de antemano el área visible</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/run_options.py"/>
        <source>Prepared areas are kept on disk, so that none is prepared twice</source>
        <translation>Las áreas preparadas se guardan en disco, para no preparar ninguna dos veces</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/encode_algorithm.py"/>
        <source>Prepares an area in advance, so that clicks there are answered at once</source>
        <translation>Prepara un área de antemano, para que los clics tengan respuesta inmediata</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Preview the outline a click would create (dashed). Works where the image has been prepared.</source>
        <translation>Muestra en línea discontinua el contorno que daría un clic. Funciona donde la imagen está preparada.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/run_options.py"/>
        <source>Processor threads for the model</source>
        <translation>Hilos del procesador para el modelo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>Progress of the download</source>
        <translation>Progreso de la descarga</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/work_strip.py"/>
        <source>Progress of the outline</source>
        <translation>Progreso del contorno</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Progress of the rerun</source>
        <translation>Progreso de la nueva ejecución</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Progress of the run</source>
        <translation>Progreso de la ejecución</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_rows.py"/>
        <source>Prompt feature {number} has no geometry.</source>
        <translation>El objeto espacial {number} de los prompts no tiene geometría.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_rows.py"/>
        <source>Prompt feature {number} has no prompt_id. Give it the id of its object.</source>
        <translation>El objeto espacial {number} de los prompts no tiene prompt_id. Dele el identificador de su objeto.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_rows.py"/>
        <source>Prompt feature {number} has the label {label}; it must be 1 (foreground) or 0 (background).</source>
        <translation>El objeto espacial {number} de los prompts tiene la etiqueta {label}; debe ser 1 (primer plano) o 0 (fondo).</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_rows.py"/>
        <source>Prompt feature {number}: its properties are no JSON object.</source>
        <translation>Objeto espacial {number} de los prompts: sus propiedades no son un objeto JSON.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <location filename="../s2sam_qgis/processing/segment_algorithm.py"/>
        <source>Prompt file</source>
        <translation>Archivo de prompts</translation>
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
        <translation>Prompts cambiados en el panel de S2 SAM</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_layer.py"/>
        <source>Prompts of a raster without coordinate reference system have no place on the map. Assign a CRS to the raster first.</source>
        <translation>Los prompts de un ráster sin sistema de referencia de coordenadas no tienen lugar en el mapa. Asigne primero un SRC al ráster.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/place_prompts.py"/>
        <source>Prompts outside the raster: {outside} of {count}, {prompts}. Remove what lies outside, or choose a raster that holds it.</source>
        <translation>Prompts fuera del ráster: {outside} de {count}, {prompts}. Quite lo que está fuera o elija un ráster que lo contenga.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Puts all objects away and starts with none. Undo brings them back.</source>
        <translation>Retira todos los objetos y empieza sin ninguno. Deshacer los recupera.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Puts away what was found</source>
        <translation>Descarta lo encontrado</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <location filename="../s2sam_qgis/processing/provider.py"/>
        <source>Python packages are missing: {names}. Open S2 SAM once from the toolbar to install them.</source>
        <translation>Faltan paquetes de Python: {names}. Abra S2 SAM una vez desde la barra de herramientas para instalarlos.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/plugin.py"/>
        <source>Python packages…</source>
        <translation>Paquetes de Python…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/python.py"/>
        <source>Python {version}, which QGIS uses, was not found as a program (looked at {where}). Install the packages of requirements.txt by hand.</source>
        <translation>Python {version}, que usa QGIS, no se encontró como programa (se buscó en {where}). Instale a mano los paquetes de requirements.txt.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/python.py"/>
        <source>Python {version}, which QGIS uses, was not found as a program, so worker processes cannot be started. Run with one process.</source>
        <translation>Python {version}, que es el que usa QGIS, no se encontró como programa, por lo que no se pueden iniciar procesos de trabajo. Ejecute con un solo proceso.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_layers.py"/>
        <source>QGIS cannot show the mask of {name} in {path}.</source>
        <translation>QGIS no puede mostrar la máscara de {name} en {path}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_layers.py"/>
        <source>QGIS cannot show {path}, which was written by this run.</source>
        <translation>QGIS no puede mostrar {path}, escrito en esta ejecución.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/provider_source.py"/>
        <source>QGIS could not read {name}: {why} Check that the layer is shown.</source>
        <translation>QGIS no pudo leer {name}: {why} Compruebe que la capa se muestra.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/waiting_results.py"/>
        <source>QGIS ended unexpectedly. Accepted objects of a project without a file: {count} ({time}).</source>
        <translation>QGIS terminó inesperadamente. Objetos aceptados de un proyecto sin archivo: {count} ({time}).</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/left_overs.py"/>
        <source>QGIS ended unexpectedly. Objects to restore: {count} ({project}, {time}). Accepted ones are safe.</source>
        <translation>QGIS terminó inesperadamente. Objetos por restaurar: {count} ({project}, {time}). Los aceptados están a salvo.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/left_overs.py"/>
        <source>QGIS ended unexpectedly. Objects to restore: {count} ({time}). Accepted ones are safe.</source>
        <translation>QGIS terminó inesperadamente. Objetos por restaurar: {count} ({time}). Los aceptados están a salvo.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/install.py"/>
        <source>QGIS&apos;s Python has no pip. On Debian and Ubuntu install the package python3-pip; elsewhere use the official QGIS installer. Then try again.</source>
        <translation>El Python de QGIS no tiene pip. En Debian y Ubuntu, instale el paquete python3-pip; en otros sistemas, use el instalador oficial de QGIS. Después vuelva a intentarlo.</translation>
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
        <translation>Ráster</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/alike_algorithm.py"/>
        <source>Raster of the examples, if it is another</source>
        <translation>Ráster de los ejemplos, si es otro</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Rasters</source>
        <translation>Rásteres</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/date_controller.py"/>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Rasters (*.tif *.tiff *.jp2 *.vrt *.img *.zip);;All files (*)</source>
        <translation>Rásteres (*.tif *.tiff *.jp2 *.vrt *.img *.zip);;Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Rasters done</source>
        <translation>Rásteres procesados</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Rasters failed</source>
        <translation>Rásteres con error</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Rasters skipped</source>
        <translation>Rásteres omitidos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/raster_source.py"/>
        <source>Read through QGIS, because its file cannot be opened directly.</source>
        <translation>Se lee a través de QGIS, porque su archivo no se puede abrir directamente.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/raster_source.py"/>
        <source>Read through QGIS, so that the layer&apos;s additional no data values count.</source>
        <translation>Se lee a través de QGIS, para que cuenten los valores sin datos adicionales de la capa.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/session_hub.py"/>
        <source>Read {layer}</source>
        <translation>Leer {layer}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>Reading the layer…</source>
        <translation>Leyendo la capa…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/alike_controller.py"/>
        <source>Reading {layer}…</source>
        <translation>Leyendo {layer}…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/install.py"/>
        <source>Ready.</source>
        <translation>Listo.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>Red, green, blue</source>
        <translation>Rojo, verde, azul</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Redraws a part of an accepted object&apos;s edge. A line that starts and ends inside adds, one that starts and ends outside cuts.</source>
        <translation>Redibuja una parte del borde de un objeto aceptado. Una línea que empieza y acaba dentro añade; una que empieza y acaba fuera recorta.</translation>
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
        <translation>Refinados: {done} de {count}. Los demás quedan como están.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>Reflectance 0–0.3</source>
        <translation>Reflectancia 0–0.3</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>Reflectance = value × scaling + offset; such as 0.0001</source>
        <translation>Reflectancia = valor × escala + desplazamiento; por ejemplo 0.0001</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Refuse (X)</source>
        <translation>Rechazar (X)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/alike_controller.py"/>
        <source>Refuse a candidate</source>
        <translation>Rechazar un candidato</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/everything_parameters.py"/>
        <location filename="../s2sam_qgis/processing/segment_algorithm.py"/>
        <source>Region of interest</source>
        <translation>Región de interés</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Region of interest and chip plan</source>
        <translation>Región de interés y plan de teselas</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Regions right of the slider are picked</source>
        <translation>Las regiones a la derecha del control están elegidas</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <source>Remove class</source>
        <translation>Quitar clase</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/class_controller.py"/>
        <source>Remove class {name}</source>
        <translation>Quitar la clase {name}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/preferences.py"/>
        <source>Remove prepared areas</source>
        <translation>Eliminar las áreas preparadas</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>Removed. What is loaded stays until you restart QGIS.</source>
        <translation>Eliminado. Lo que está cargado permanece hasta que reinicie QGIS.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/run_options.py"/>
        <source>Removes all prepared areas from the disk</source>
        <translation>Elimina del disco todas las áreas preparadas</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>Removes the folder with the plugin&apos;s packages</source>
        <translation>Elimina la carpeta con los paquetes del complemento</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Removes the selected objects with their prompts.</source>
        <translation>Elimina los objetos seleccionados con sus prompts.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>Removes the selected point or box</source>
        <translation>Quita el punto o recuadro seleccionado</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/object_edits.py"/>
        <source>Rename to {name}</source>
        <translation>Renombrar a {name}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/accept_controller.py"/>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/target.py"/>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Replace existing results</source>
        <translation>Reemplazar los resultados existentes</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Replace in the project</source>
        <translation>Reemplazar en el proyecto</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Rerun on 1 layer</source>
        <translation>Ejecutar en 1 capa</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Rerun on other layers</source>
        <translation>Ejecutar en otras capas</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Rerun on other layers…</source>
        <translation>Ejecutar en otras capas…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Rerun on {count} layers</source>
        <translation>Ejecutar en {count} capas</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Rerun prompts on rasters</source>
        <translation>Ejecutar prompts en rásteres</translation>
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
        <translation>Resultados en</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>Right click</source>
        <translation>Clic derecho</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/shape_panel.py"/>
        <source>Rounds outlines off, so that parcels do not look jagged.</source>
        <translation>Redondea los contornos, para que las parcelas no se vean dentadas.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Run on layer</source>
        <translation>Ejecutar en la capa</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Runs a prompt file on every raster that is chosen: layers, and all rasters and products of a folder. The stretch that the prompts recorded is replayed, so that dates compare.

Each raster gets NAME_masks.tif, NAME_masks.gpkg and NAME_masks.json in the results&apos; folder. A raster that is done already is skipped, so an interrupted rerun is continued by running it again. One that fails is reported with the reason, and the others go on.

The summary holds the area of each object by date and how well its mask agrees with the first date (IoU): a table (.csv), or a layer with the outlines of all dates (.gpkg).

Several worker processes, or the workers of a Dask scheduler, share the rasters where QGIS&apos;s Python has the package distributed. Layers that only QGIS can read, such as web maps, then fail.</source>
        <translation>Ejecuta un archivo de prompts en cada ráster elegido: capas, y todos los rásteres y productos de una carpeta. El estiramiento registrado con los prompts se aplica de nuevo, para que las fechas sean comparables.

Cada ráster recibe NAME_masks.tif, NAME_masks.gpkg y NAME_masks.json en la carpeta de resultados. Un ráster ya procesado se omite; así, una ejecución interrumpida se continúa ejecutándola otra vez. Si uno falla, se informa del motivo y los demás siguen.

El resumen contiene el área de cada objeto por fecha y cuánto coincide su máscara con la de la primera fecha (IoU): una tabla (.csv) o una capa con los contornos de todas las fechas (.gpkg).

Varios procesos de trabajo, o los workers de un planificador de Dask, se reparten los rásteres si el Python de QGIS tiene el paquete distributed. Las capas que solo QGIS puede leer, como los mapas web, fallan en ese caso.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Runs the same prompts on other dates or scenes.</source>
        <translation>Ejecuta los mismos prompts en otras fechas o escenas.</translation>
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
        <translation>Ejemplo de S2 SAM {date}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>S2 SAM is ready</source>
        <translation>S2 SAM está listo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_edits.py"/>
        <source>S2 SAM knows accepted objects by the columns {names} of {layer}, so they were put back. Hide them in the attribute table if they are in your way.</source>
        <translation>S2 SAM reconoce los objetos aceptados por las columnas {names} de {layer}, por eso se restauraron. Ocúltelas en la tabla de atributos si le estorban.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>S2 SAM models</source>
        <translation>Modelos de S2 SAM</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>S2 SAM needs some Python packages first</source>
        <translation>S2 SAM necesita antes algunos paquetes de Python</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_layer.py"/>
        <source>S2 SAM prompts</source>
        <translation>Prompts de S2 SAM</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/rerun_layers.py"/>
        <source>S2 SAM rerun</source>
        <translation>S2 SAM: ejecución en otras capas</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_home.py"/>
        <source>S2 SAM results</source>
        <translation>Resultados de S2 SAM</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_home.py"/>
        <source>S2 SAM results (temporary)</source>
        <translation>Resultados de S2 SAM (temporal)</translation>
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
        <translation>S2 SAM: marque objetos con un clic en una imagen Sentinel-2</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/keys_dialog.py"/>
        <source>S2 SAM: keys and mouse</source>
        <translation>S2 SAM: teclas y ratón</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/known_models.py"/>
        <source>SAM 2.1 base+: a larger encoder, for patient clicks</source>
        <translation>SAM 2.1 base+: un codificador mayor, para clics con paciencia</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/known_models.py"/>
        <source>SAM 2.1 large: the largest encoder, best with a graphics card</source>
        <translation>SAM 2.1 large: el codificador más grande, mejor con tarjeta gráfica</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/known_models.py"/>
        <source>SAM 2.1 small: a larger encoder, hardly slower than tiny</source>
        <translation>SAM 2.1 small: un codificador mayor, apenas más lento que tiny</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/known_models.py"/>
        <source>SAM 2.1 tiny: a general model for a laptop</source>
        <translation>SAM 2.1 tiny: un modelo general para un portátil</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/project_controller.py"/>
        <source>Save as file…</source>
        <translation>Guardar como archivo…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_files.py"/>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Save prompts</source>
        <translation>Guardar prompts</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Save prompts as…</source>
        <translation>Guardar prompts como…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>Save the areas</source>
        <translation>Guardar las áreas</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/run_controller.py"/>
        <source>Save the masks</source>
        <translation>Guardar las máscaras</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/run_controller.py"/>
        <source>Save the outlines</source>
        <translation>Guardar los contornos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/project_controller.py"/>
        <source>Saved to {file}. It is no longer in the project.</source>
        <translation>Guardado en {file}. Ya no está en el proyecto.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>Saved {path}</source>
        <translation>Se guardó {path}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Saves the prompts as GeoJSON.</source>
        <translation>Guarda los prompts como GeoJSON.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Saves the prompts as another GeoJSON file.</source>
        <translation>Guarda los prompts como otro archivo GeoJSON.</translation>
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
        <translation>Puntuación</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/known_models.py"/>
        <source>Segment Anything ViT-B: the network of FarmVibes.AI&apos;s workflow</source>
        <translation>Segment Anything ViT-B: la red del flujo de trabajo de FarmVibes.AI</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/known_models.py"/>
        <source>Segment Anything ViT-H: the largest encoder, meant for a graphics card</source>
        <translation>Segment Anything ViT-H: el codificador más grande, pensado para una tarjeta gráfica</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/known_models.py"/>
        <source>Segment Anything ViT-L: a larger encoder, best with a graphics card</source>
        <translation>Segment Anything ViT-L: un codificador mayor, mejor con tarjeta gráfica</translation>
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
        <translation>Segmenta en un ráster cada objeto de un archivo de prompts, o de una capa de puntos y polígonos.

Los prompts los guarda el panel de S2 SAM o proceden de una capa vectorial: los puntos son de primer plano (etiqueta 1) o de fondo (etiqueta 0) y los polígonos son recuadros alrededor de un objeto. Los objetos espaciales con el mismo identificador forman un objeto; sin campo de identificador (prompt_id), cada objeto espacial es un objeto propio.

Las bandas y el estiramiento registrados en un archivo de prompts se aplican de nuevo, para que las fechas sean comparables; si no, se reconocen a partir del ráster.

Los objetos fuera de la región de interés se omiten y las máscaras se cortan en su borde. El plan grid amplía la región a recortes enteros.

Los contornos llevan el área, la puntuación y su origen. El ráster de máscaras tiene una banda por objeto, con 1 dentro y 0 fuera.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_tools.py"/>
        <source>Select at least two objects to merge: click them, or drag a line across them.</source>
        <translation>Seleccione al menos dos objetos para unir: haga clic en ellos o arrastre una línea sobre ellos.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/object_answer.py"/>
        <source>Select the object to see its outline.</source>
        <translation>Seleccione el objeto para ver su contorno.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Selected features of the active layer</source>
        <translation>Objetos espaciales seleccionados de la capa activa</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/import_dialog.py"/>
        <source>Selected features only</source>
        <translation>Solo objetos espaciales seleccionados</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Selected objects of the table</source>
        <translation>Objetos seleccionados de la tabla</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/errors.py"/>
        <source>Set it in the layer&apos;s properties, under Source.</source>
        <translation>Defínalo en las propiedades de la capa, en Fuente.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/run.py"/>
        <source>Set the number of worker processes to 1.</source>
        <translation>Ponga el número de procesos de trabajo en 1.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>Set them in QGIS&apos;s settings under Network.</source>
        <translation>Indíquelos en la configuración de QGIS, en Red.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/errors.py"/>
        <source>Set {variable} to another folder in QGIS&apos;s settings under System, then restart QGIS.</source>
        <translation>Asigne otra carpeta a {variable} en la configuración de QGIS, en Sistema, y reinicie QGIS.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Several layers…</source>
        <translation>Varias capas…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/dock.py"/>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/views.py"/>
        <source>Short-wave infrared</source>
        <translation>Infrarrojo de onda corta</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/waiting_results.py"/>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Show as layers</source>
        <translation>Mostrar como capas</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>Show this layer</source>
        <translation>Mostrar esta capa</translation>
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
        <translation>Se muestra en el mapa</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Shows the points and boxes of accepted objects on the map too.</source>
        <translation>Muestra en el mapa también los puntos y recuadros de los objetos aceptados.</translation>
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
        <translation>Simplificar contornos en (m)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>Smaller brush</source>
        <translation>Pincel menor</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Smaller objects are left out</source>
        <translation>Los objetos menores se omiten</translation>
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
        <translation>Algunos de sus puntos quedan fuera de esta capa.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/run.py"/>
        <source>Something unexpected happened ({type}: {error}).</source>
        <translation>Ocurrió algo inesperado ({type}: {error}).</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/tasks/background_task.py"/>
        <source>Something unexpected happened: {error}. Details are in the log ({log}).</source>
        <translation>Ocurrió algo inesperado: {error}. Los detalles están en el registro ({log}).</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>Space held</source>
        <translation>Espacio mantenido</translation>
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
        <translation>Divide los objetos aceptados a lo largo de una línea. Haga clic en sus vértices y después clic derecho; o arrastre.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/session_hub.py"/>
        <source>Start S2 SAM</source>
        <translation>Iniciar S2 SAM</translation>
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
        <translation>Inicia el objeto siguiente; a continuación, su primer clic.</translation>
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
        <translation>Detener; los puntos se conservan. También Esc en el mapa.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Stops looking</source>
        <translation>Detiene la búsqueda</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Stops looking for objects</source>
        <translation>Deja de buscar objetos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Stops refining; outlines stay as they are</source>
        <translation>Detiene el refinado; los contornos quedan como están</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>Stretch</source>
        <translation>Estiramiento</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <source>Stretch: reflectance, percentile, farmvibes, or LOW,HIGH</source>
        <translation>Estiramiento: reflectance, percentile, farmvibes o MÍN,MÁX</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>Such as -0.1 for products of baseline 04.00 and later</source>
        <translation>Por ejemplo -0.1 para productos de baseline 04.00 y posteriores</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Suit the detail to the examples, place by place</source>
        <translation>Adaptar el detalle a los ejemplos, lugar por lugar</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/target.py"/>
        <source>Summary of all dates ({file})</source>
        <translation>Resumen de todas las fechas ({file})</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Summary: each object by date, as a table or as outlines</source>
        <translation>Resumen: cada objeto por fecha, como tabla o como contornos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/class_controller.py"/>
        <source>Tables and QGIS styles (*.csv *.txt *.qml)</source>
        <translation>Tablas y estilos de QGIS (*.csv *.txt *.qml)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Take (Y)</source>
        <translation>Tomar (Y)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/alike_controller.py"/>
        <source>Take a candidate</source>
        <translation>Tomar un candidato</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Takes prompts from the points or polygons of a vector layer.</source>
        <translation>Toma prompts de los puntos o polígonos de una capa vectorial.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Takes the last step back. Also Backspace and Ctrl+Z.</source>
        <translation>Deshace el último paso. También Retroceso y Ctrl+Z.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Temporary layer</source>
        <translation>Capa temporal</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/results_controller.py"/>
        <source>Temporary layer (lost when QGIS closes)</source>
        <translation>Capa temporal (se pierde al cerrar QGIS)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/opening.py"/>
        <source>The SAFE product {folder} cannot be used: {reason}, and there are no band images in GRANULE/*/IMG_DATA. Download it again.</source>
        <translation>No se puede usar el producto SAFE {folder}: {reason}, y no hay imágenes de bandas en GRANULE/*/IMG_DATA. Descárguelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/encode_area.py"/>
        <source>The area does not touch the raster. Choose another one.</source>
        <translation>La zona que se va a codificar no toca el ráster. Elija otra.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>The area, or the mean of an index inside each outline. Hollow markers: most of the object is under cloud.</source>
        <translation>La superficie o la media de un índice dentro de cada contorno. Puntos huecos: la mayor parte del objeto está bajo nubes.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/place_prompts.py"/>
        <source>The areas drawn for the object {id!r} lie outside the raster. Remove the object, or choose a raster that holds them.</source>
        <translation>Las áreas dibujadas para el objeto {id!r} están fuera del ráster. Elimine el objeto o elija un ráster que las contenga.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/stretch.py"/>
        <source>The band offset</source>
        <translation>El desplazamiento de las bandas</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/stretch.py"/>
        <source>The band scaling</source>
        <translation>La escala de las bandas</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/stretch.py"/>
        <source>The band scaling must not be 0: every pixel would look the same.</source>
        <translation>La escala de las bandas no debe ser 0: todos los píxeles se verían iguales.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_borders.py"/>
        <source>The border to {names} was not joined, because its edits are not saved yet.</source>
        <translation>No se unió el borde con {names}, porque sus ediciones aún no están guardadas.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/spec.py"/>
        <source>The built-in model is a stand-in without training: its masks only show that everything works.</source>
        <translation>El modelo incluido es un sustituto sin entrenar: sus máscaras solo muestran que todo funciona.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_session.py"/>
        <source>The checkpoint lacks {count} of the model&apos;s weights, for example {name!r}. It belongs to another model.</source>
        <translation>Al checkpoint le faltan {count} de los pesos del modelo, por ejemplo {name!r}. Pertenece a otro modelo.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/segment.py"/>
        <source>The chip plan grid works in chips of {size} pixels: the region was widened to {width} x {height} pixels. The chip plan focus keeps to its outline.</source>
        <translation>El plan grid trabaja con recortes de {size} píxeles: la región se amplió a {width} x {height} píxeles. El plan focus respeta su contorno.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/environment.py"/>
        <source>The coordinate reference system {crs!r} is not understood: {reason}. Give it as an authority code such as EPSG:32633 or as WKT.</source>
        <translation>No se entiende el sistema de referencia de coordenadas {crs!r}: {reason}. Indíquelo como código de autoridad, por ejemplo EPSG:32633, o como WKT.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/environment.py"/>
        <source>The coordinate reference system {crs!r} states no unit of length.</source>
        <translation>El sistema de referencia de coordenadas {crs!r} no indica ninguna unidad de longitud.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/environment.py"/>
        <source>The coordinate reference system {crs} is in degrees, which have no fixed length.</source>
        <translation>El sistema de referencia de coordenadas {crs} está en grados, que no tienen una longitud fija.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/options.py"/>
        <source>The detail must be a number from 0 (coarse) to 1 (fine), got {value}.</source>
        <translation>El detalle debe ser un número de 0 (grueso) a 1 (fino), no {value}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/network.py"/>
        <source>The disk is full; about {size} MB are needed.</source>
        <translation>El disco está lleno; se necesitan unos {size} MB.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>The example cannot be copied to {folder}: {reason}</source>
        <translation>No se puede copiar el ejemplo en {folder}: {reason}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>The example image {file} cannot be opened.</source>
        <translation>No se puede abrir la imagen de ejemplo {file}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/everything/alike.py"/>
        <source>The examples&apos; image and this one have no band in common that tells them apart. Choose other values to compare.</source>
        <translation>La imagen de los ejemplos y esta no tienen ninguna banda común que los distinga. Elija otros valores para comparar.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/class_layers.py"/>
        <source>The field {field} of {layer} has more than {count} values. Choose another one.</source>
        <translation>El campo {field} de {layer} tiene más de {count} valores. Elija otro.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/class_layers.py"/>
        <source>The field {field} of {layer} is empty. Choose another field.</source>
        <translation>El campo {field} de {layer} está vacío. Elija otro campo.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>The file is the publisher&apos;s: its checksum agrees.</source>
        <translation>El archivo es el del editor: su suma de comprobación coincide.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/reader.py"/>
        <source>The files are in different coordinate reference systems: {file} in {crs}, {other_file} in {other_crs}. Warp them to one first.</source>
        <translation>Los archivos están en sistemas de referencia de coordenadas distintos: {file} en {crs}, {other_file} en {other_crs}. Reproyéctelos antes a uno solo.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/member.py"/>
        <source>The files do not cover one place: {name} lies outside the others. Give only files of one scene.</source>
        <translation>Los archivos no cubren un mismo lugar: {name} está fuera de los demás. Indique solo archivos de una escena.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/member.py"/>
        <source>The files do not share one grid: {name} is rotated or mirrored against the others. Warp them to one grid first.</source>
        <translation>Los archivos no comparten una misma cuadrícula: {name} está girado o reflejado respecto a los demás. Llévelos antes a una sola cuadrícula.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/writing/plain_path.py"/>
        <source>The folder for temporary files, {folder}, has a name that GDAL misreads.</source>
        <translation>La carpeta de archivos temporales, {folder}, tiene un nombre que GDAL interpreta mal.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/opening.py"/>
        <location filename="../s2sam_qgis/workflow/rerun/find_rasters.py"/>
        <source>The folder {folder} cannot be read: {reason}.</source>
        <translation>No se puede leer la carpeta {folder}: {reason}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/network.py"/>
        <source>The folder {folder} has no suitable wheel for {which}. It needs wheels for Python {version} on {system}, dependencies included.</source>
        <translation>La carpeta {folder} no tiene ningún wheel adecuado para {which}. Se necesitan wheels para Python {version} en {system}, dependencias incluidas.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/opening.py"/>
        <source>The folder {folder} holds no raster files ({suffixes}).</source>
        <translation>La carpeta {folder} no contiene ningún archivo ráster ({suffixes}).</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/find_rasters.py"/>
        <source>The folder {folder} holds no raster: neither a product nor files ({suffixes}).</source>
        <translation>La carpeta {folder} no contiene ningún ráster: ni un producto ni archivos ({suffixes}).</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/opening.py"/>
        <source>The folder {folder} holds the bands of {count} images: {images}. Give the files of one of them.</source>
        <translation>La carpeta {folder} contiene las bandas de {count} imágenes: {images}. Indique los archivos de una de ellas.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/opening.py"/>
        <source>The folder {folder} holds {count} rasters, but none is named after a Sentinel-2 band (such as ..._B04.tif): {files}. Give the file that you mean.</source>
        <translation>La carpeta {folder} contiene {count} rásteres, pero ninguno lleva el nombre de una banda de Sentinel-2 (por ejemplo ..._B04.tif): {files}. Indique el archivo que quiere usar.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/install.py"/>
        <source>The folder {folder} is in use. Restart QGIS and install again before you open S2 SAM.</source>
        <translation>La carpeta {folder} está en uso. Reinicie QGIS y vuelva a instalar antes de abrir S2 SAM.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>The installation did not succeed</source>
        <translation>La instalación no se completó</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/python.py"/>
        <source>The installer did not answer in time and was stopped.</source>
        <translation>El instalador no respondió a tiempo y se detuvo.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/raster_source.py"/>
        <source>The layer</source>
        <translation>La capa</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_import.py"/>
        <source>The layer has no coordinate reference system. Assign one before importing.</source>
        <translation>La capa no tiene sistema de referencia de coordenadas. Asigne uno antes de importar.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_controller.py"/>
        <source>The layer is still being read. Click again in a moment.</source>
        <translation>La capa todavía se está leyendo. Vuelva a hacer clic en un momento.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_writing.py"/>
        <source>The layer {layer} has no coordinate reference system, but this image has one. Choose another results file in the menu of Accept.</source>
        <translation>La capa {layer} no tiene sistema de referencia de coordenadas, pero esta imagen sí. Elija otro archivo de resultados en el menú de «Aceptar».</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_follow.py"/>
        <source>The layer {layer} is being edited, so its file stays at {path}. Save its edits, then save the project again.</source>
        <translation>La capa {layer} se está editando, por lo que su archivo se queda en {path}. Guarde sus cambios y después otra vez el proyecto.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_home.py"/>
        <source>The layer {layer} is being edited. Save its edits or give them up first (Toggle editing).</source>
        <translation>La capa {layer} se está editando. Guarde o descarte primero sus cambios (Conmutar edición).</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_tools.py"/>
        <source>The layer {layer} is read-only, so its objects cannot be changed. Check the layer&apos;s properties and the permissions of its file.</source>
        <translation>La capa {layer} es de solo lectura, así que sus objetos no se pueden cambiar. Revise las propiedades de la capa y los permisos de su archivo.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/displayed_stretch.py"/>
        <source>The layer {name} is drawn with a colour ramp or classes, not by stretching bands. Choose another stretch, or draw it as multiband colour or single band gray.</source>
        <translation>La capa {name} se dibuja con una rampa de color o clases, no estirando bandas. Elija otro estiramiento o dibújela como color multibanda o gris monobanda.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/displayed_stretch.py"/>
        <source>The layer {name} leaves a colour without a band. Choose three bands.</source>
        <translation>La capa {name} deja un color sin banda. Elija tres bandas.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/displayed_stretch.py"/>
        <source>The layer {name} shows band {band}, but only one band was read from it.</source>
        <translation>La capa {name} muestra la banda {band}, pero solo se leyó una banda de ella.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/displayed_stretch.py"/>
        <source>The layer {name} shows band {band}, but {count} bands were read from it.</source>
        <translation>La capa {name} muestra la banda {band}, pero el número de bandas leídas es {count}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/options.py"/>
        <source>The least score must be a number from 0 to 1, got {value}.</source>
        <translation>La puntuación mínima debe ser un número de 0 a 1, no {value}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/result_tool_controller.py"/>
        <source>The line crosses itself. Draw it again without a loop.</source>
        <translation>La línea se cruza a sí misma. Dibújela de nuevo sin bucle.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_tools.py"/>
        <source>The line crosses no object from edge to edge, so nothing was split.</source>
        <translation>La línea no cruza ningún objeto de borde a borde, así que no se dividió nada.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_tools.py"/>
        <source>The line must start and end inside one object to add to it, or outside of it to cut from it, and cross its edge twice. Nothing was changed.</source>
        <translation>La línea debe empezar y acabar dentro de un objeto para añadirle algo, o fuera de él para recortarlo, y cruzar su borde dos veces. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/layer_grid.py"/>
        <source>The map shows a place that {name} cannot show. Zoom to the layer.</source>
        <translation>El mapa muestra un lugar que {name} no puede mostrar. Haga zum a la capa.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/layer_grid.py"/>
        <source>The map shows nothing. Zoom to the layer.</source>
        <translation>El mapa no muestra nada. Haga zum a la capa.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/object_answer.py"/>
        <source>The mask is empty. Move its points, or add a box.</source>
        <translation>La máscara está vacía. Mueva sus puntos o añada un recuadro.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_session.py"/>
        <source>The model</source>
        <translation>El modelo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>The model builtin comes with the plugin; there is nothing to fetch.</source>
        <translation>El modelo builtin viene con el complemento; no hay nada que descargar.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/answers.py"/>
        <source>The model does not work: {what} came out with the shape {shape}. Export it again, or use another one.</source>
        <translation>El modelo no funciona: {what} salió con la forma {shape}. Expórtelo de nuevo o use otro.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_session.py"/>
        <source>The model failed while it ran: {reason}.</source>
        <translation>El modelo falló durante su ejecución: {reason}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_session.py"/>
        <source>The model gives something else than numbers: {names}.</source>
        <translation>El modelo da algo que no son números: {names}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/answers.py"/>
        <source>The model gives values that are no numbers. Its file may be damaged; fetch or export it again.</source>
        <translation>El modelo da valores que no son números. Su archivo puede estar dañado; descárguelo o expórtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <source>The model is looking at the image</source>
        <translation>El modelo está mirando la imagen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>The model is ready.</source>
        <translation>El modelo está listo.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>The model outlines each picked region from a point in its middle: to be corrected</source>
        <translation>El modelo delimita cada región elegida desde un punto en su centro: para corregirla</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>The model outlines each picked region once more, from a point and a box, in the background. The built-in model takes about half a second each. What is better is accepted instead.</source>
        <translation>El modelo delimita una vez más cada región elegida, con un punto y un recuadro, en segundo plano. El modelo integrado tarda alrededor de medio segundo en cada una. Lo que es mejor se acepta en su lugar.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/model_panel.py"/>
        <source>The model runs on: {device}.</source>
        <translation>El modelo se ejecuta en: {device}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/object_answer.py"/>
        <source>The model sees no object here. Check the mask, or move its points.</source>
        <translation>El modelo no ve ningún objeto aquí. Revise la máscara o mueva los puntos.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/model_panel.py"/>
        <source>The model that outlines; more of them in the model manager</source>
        <translation>El modelo que traza los contornos; hay más en el gestor de modelos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>The model works.</source>
        <translation>El modelo funciona.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/edge_maps.py"/>
        <source>The model {model} has no edge maps, so it cannot outline everything. Choose the built-in model.</source>
        <translation>El modelo {model} no tiene mapas de bordes, así que no puede delinear todo. Elija el modelo incorporado.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>The model {name} is not here yet ({size:.0f} MB).</source>
        <translation>El modelo {name} todavía no está aquí ({size:.0f} MB).</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>The model&apos;s next answer: a part, the whole, a larger whole.</source>
        <translation>La siguiente respuesta del modelo: una parte, el todo, un todo mayor.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>The next region, in the list&apos;s order</source>
        <translation>La región siguiente, en el orden de la lista</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>The object&apos;s class; 0 for none</source>
        <translation>La clase del objeto; 0 para ninguna</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <source>The object&apos;s class; keys 1 to 9 change it</source>
        <translation>La clase del objeto; las teclas 1 a 9 la cambian</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <source>The object&apos;s name; double-click or F2 to rename</source>
        <translation>El nombre del objeto; doble clic o F2 para renombrarlo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/import_dialog.py"/>
        <source>The objects&apos; names</source>
        <translation>Los nombres de los objetos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/segment.py"/>
        <source>The other dates were not looked at: only the built-in model does, with the chip plan focus.</source>
        <translation>No se miraron las otras fechas: solo lo hace el modelo integrado, con el plan focus.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_writing.py"/>
        <source>The outline cannot be expressed in the CRS of {layer}.</source>
        <translation>El contorno no se puede expresar en el SRC de {layer}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/outlines.py"/>
        <source>The outlines could not be written: {why}</source>
        <translation>No se pudieron escribir los contornos: {why}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/network.py"/>
        <source>The package index cannot be reached; check the network, or use a folder of wheels.</source>
        <translation>No se puede acceder al índice de paquetes; compruebe la red o use una carpeta de wheels.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/network.py"/>
        <source>The package index has no suitable package, or cannot be reached; check the network, or use a folder of wheels.</source>
        <translation>El índice de paquetes no tiene ningún paquete adecuado o no se puede acceder a él; compruebe la red o use una carpeta de wheels.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/install.py"/>
        <source>The packages were installed but do not work with this QGIS: {name} raised an error. Nothing was changed. The report says more.</source>
        <translation>Los paquetes se instalaron, pero no funcionan con este QGIS: {name} produjo un error. No se cambió nada. El informe dice más.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/install.py"/>
        <source>The packages were installed but do not work with this QGIS: {name} stopped with code {code}. Nothing was changed. The report says more.</source>
        <translation>Los paquetes se instalaron, pero no funcionan con este QGIS: {name} se detuvo con el código {code}. No se cambió nada. El informe dice más.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/plugin.py"/>
        <source>The panel cannot be opened: {error}. Details are in the log ({log}).</source>
        <translation>No se puede abrir el panel: {error}. Los detalles están en el registro ({log}).</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/environment.py"/>
        <source>The position ({x:.10g}, {y:.10g})</source>
        <translation>La posición ({x:.10g}, {y:.10g})</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/environment.py"/>
        <source>The position ({x:.10g}, {y:.10g}) cannot be expressed in {target}. Check the coordinates and that they really are in {source}.</source>
        <translation>La posición ({x:.10g}, {y:.10g}) no se puede expresar en {target}. Compruebe las coordenadas y que realmente estén en {source}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/preferences.py"/>
        <source>The prepared areas are removed.</source>
        <translation>Las áreas preparadas se han eliminado.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/opening.py"/>
        <source>The product {product} cannot be opened: {reason}. Unpack the zip file.</source>
        <translation>No se puede abrir el producto {product}: {reason}. Descomprima el archivo zip.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/opening.py"/>
        <source>The product {product} has no 10, 20 or 60 m images. Is the download complete?</source>
        <translation>El producto {product} no tiene imágenes de 10, 20 ni 60 m. ¿Está completa la descarga?</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/opening.py"/>
        <source>The product {product} is not complete: {missing} is missing. Download it again, or give the files of its bands.</source>
        <translation>El producto {product} no está completo: falta {missing}. Descárguelo de nuevo o indique los archivos de sus bandas.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/opening.py"/>
        <source>The product {product} lies in {count} UTM zones. Give one of its parts: {parts}.</source>
        <translation>El producto {product} está en {count} zonas UTM. Indique una de sus partes: {parts}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/results_controller.py"/>
        <source>The project&apos;s file, when the project is saved</source>
        <translation>Archivo junto al proyecto, en cuanto se guarde</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/document/project_entry.py"/>
        <source>The prompts in this project cannot be read: {error} They stay in the project; you can also save them as a file.</source>
        <translation>Los prompts de este proyecto no se pueden leer: {error} Permanecen en el proyecto; también puede guardarlos como archivo.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/run.py"/>
        <source>The prompts were made with other dates beside the image ({count}). Each raster was looked at alone, so that changes show.</source>
        <translation>Los prompts se hicieron con otras fechas junto a la imagen ({count}). Cada ráster se miró solo, para que se vean los cambios.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/run.py"/>
        <source>The prompts were made with the model of another run, this is {model}: its masks may differ.</source>
        <translation>Los prompts se hicieron con el modelo de otra ejecución; este es {model}: sus máscaras pueden ser distintas.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/run.py"/>
        <source>The prompts were made with the model {recorded}, this is {model}: its masks may differ.</source>
        <translation>Los prompts se hicieron con el modelo {recorded}; este es {model}: sus máscaras pueden ser distintas.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>The proxy asks for a name and a password before it lets {url} through.</source>
        <translation>El proxy pide un nombre y una contraseña antes de dejar pasar {url}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/network.py"/>
        <source>The proxy asks for a password; check QGIS&apos;s settings under Network.</source>
        <translation>El proxy pide una contraseña; compruebe la configuración de QGIS en Red.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/network.py"/>
        <source>The proxy cannot be reached; check QGIS&apos;s settings under Network.</source>
        <translation>No se puede acceder al proxy; compruebe la configuración de QGIS en Red.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>The publisher&apos;s file (.pth, .pt), already on this machine</source>
        <translation>El archivo del editor (.pth, .pt), ya en este equipo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/place_prompts.py"/>
        <source>The raster has no coordinate reference system, so a region of interest cannot be placed on it. Assign one first, or leave the region out.</source>
        <translation>El ráster no tiene sistema de referencia de coordenadas, por lo que no se puede situar en él una región de interés. Asígnele uno antes o prescinda de la región.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/place_prompts.py"/>
        <source>The raster has no coordinate reference system, so longitude/latitude prompts cannot be placed on it. Prompts as column, row can, with &quot;crs&quot;: {&quot;type&quot;: &quot;name&quot;, &quot;properties&quot;: {&quot;name&quot;: &quot;pixel&quot;}} in their file.</source>
        <translation>El ráster no tiene sistema de referencia de coordenadas, así que no se le pueden colocar prompts en longitud/latitud. Sí en columna, fila, con &quot;crs&quot;: {&quot;type&quot;: &quot;name&quot;, &quot;properties&quot;: {&quot;name&quot;: &quot;pixel&quot;}} en su archivo.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/polygon_reader.py"/>
        <source>The raster has no coordinate reference system, so polygons cannot be placed on it. Assign one first.</source>
        <translation>El ráster no tiene sistema de referencia de coordenadas, así que no se pueden colocar polígonos en él. Asigne uno primero.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/objects_here.py"/>
        <source>The raster has no coordinate reference system, so the prompts cannot be placed on it.</source>
        <translation>El ráster no tiene sistema de referencia de coordenadas, así que los prompts no se pueden colocar en él.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <source>The raster layer could not be loaded.</source>
        <translation>No se pudo cargar la capa ráster.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>The raster layer whose objects you outline</source>
        <translation>La capa ráster cuyos objetos va a delinear</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/grid.py"/>
        <source>The raster&apos;s pixels are {width:.3g} x {height:.3g} units large, so it lies nowhere on Earth. Georeference the raster again.</source>
        <translation>Los píxeles del ráster miden {width:.3g} x {height:.3g} unidades, así que no está en ningún lugar de la Tierra. Georreferencie de nuevo el ráster.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/grid.py"/>
        <source>The raster&apos;s transform {transform} cannot be inverted: its pixels have no area. Georeference the raster again.</source>
        <translation>La transformación {transform} del ráster no se puede invertir: sus píxeles no tienen área. Georreferencie el ráster de nuevo.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/stretch.py"/>
        <source>The recorded stretch {record} cannot be used: {error!r}.</source>
        <translation>No se puede usar el estiramiento registrado {record}: {error!r}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/replay.py"/>
        <source>The recorded {recorded} was used, although this raster says {own}. Give the band scaling and offset if that is wrong.</source>
        <translation>Se usó lo registrado, {recorded}, aunque este ráster dice {own}. Indique la escala y el desplazamiento de las bandas si no es correcto.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>The region before, in the list&apos;s order</source>
        <translation>La región anterior, en el orden de la lista</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/run_region.py"/>
        <source>The region belongs to a layer of another kind. Draw it again here.</source>
        <translation>La región pertenece a una capa de otro tipo. Dibújela de nuevo aquí.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/run_region.py"/>
        <source>The region cannot be brought to the layer&apos;s CRS.</source>
        <translation>La región no se puede llevar al SRC de la capa.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/tasks/everything_tasks.py"/>
        <source>The region has {count:.0f} million pixels, more than the panel shows at once ({most:.0f}). Choose a smaller one, or use &apos;Outline everything&apos; in the Processing toolbox.</source>
        <translation>La región tiene {count:.0f} millones de píxeles, más de los que el panel muestra a la vez ({most:.0f}). Elija una menor o use «Delinear todo» en la caja de herramientas de Procesos.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/region.py"/>
        <source>The region of interest does not touch the raster. Check its place and its CRS.</source>
        <translation>La región de interés no toca el ráster. Compruebe su lugar y su SRC.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/region.py"/>
        <source>The region of interest has no area. Draw a polygon.</source>
        <translation>La región de interés no tiene área. Dibuje un polígono.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>The rerun was cancelled. Layers that are done stay done and are skipped next time.</source>
        <translation>Se canceló la ejecución. Las capas terminadas se conservan y se omiten la próxima vez.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_file.py"/>
        <source>The results file {path} cannot be written: {why}. Check free disk space and folder permissions, or choose another file in the menu of Accept.</source>
        <translation>No se puede escribir el archivo de resultados {path}: {why}. Compruebe el espacio libre en disco y los permisos de la carpeta, o elija otro archivo en el menú de «Aceptar».</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_home.py"/>
        <source>The results file {path} is gone. A new one was begun: {fresh}.</source>
        <translation>El archivo de resultados {path} ya no está. Se ha creado uno nuevo: {fresh}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/region_controller.py"/>
        <source>The run is limited to the polygon that was drawn.</source>
        <translation>La ejecución se limita al polígono dibujado.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/run_controller.py"/>
        <source>The run was cancelled. Nothing was written.</source>
        <translation>Se canceló la ejecución. No se escribió nada.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/document/autosave.py"/>
        <source>The safety copy of your prompts cannot be written: {error} If QGIS ends unexpectedly now, what is not saved is lost. Save the project or the prompts, and free disk space.</source>
        <translation>No se puede escribir la copia de seguridad de sus prompts: {error} Si QGIS termina inesperadamente ahora, se pierde lo no guardado. Guarde el proyecto o los prompts y libere espacio en disco.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/document/autosave.py"/>
        <source>The safety copy of your prompts is written again.</source>
        <translation>La copia de seguridad de sus prompts se vuelve a escribir.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>The same prompts on many dates or scenes, with each object&apos;s area over time</source>
        <translation>Los mismos prompts en muchas fechas o escenas, con el área de cada objeto a lo largo del tiempo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/connection.py"/>
        <source>The scheduler offers no dashboard (status page).</source>
        <translation>El planificador no ofrece página de estado (dashboard).</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/run_region.py"/>
        <source>The selected features are no polygons. Select polygons.</source>
        <translation>Los objetos seleccionados no son polígonos. Seleccione polígonos.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/network.py"/>
        <source>The server&apos;s certificate is not trusted; add your organisation&apos;s authority in QGIS&apos;s settings under Authentication.</source>
        <translation>El certificado del servidor no es de confianza; añada la autoridad de certificación de su organización en la configuración de QGIS, en Autenticación.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/chips.py"/>
        <source>The spatial overlap must be at least 0 and below 1, got {overlap:g}. 0.5 lets neighbouring chips share half of their width.</source>
        <translation>El solapamiento espacial debe ser al menos 0 y menor que 1; se recibió {overlap:g}. Con 0.5, las teselas vecinas comparten la mitad de su ancho.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/sentinel2.py"/>
        <source>The stretch custom needs its range: two numbers LOW,HIGH.</source>
        <translation>El estiramiento custom necesita su rango: dos números MÍN,MÁX.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/sentinel2.py"/>
        <source>The stretch displayed is the one of a QGIS layer; a file has none. Choose reflectance, percentile, farmvibes, or two numbers LOW,HIGH.</source>
        <translation>El estiramiento displayed es el de una capa de QGIS; un archivo no tiene ninguno. Elija reflectance, percentile, farmvibes o dos números MÍN,MÁX.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/stretch.py"/>
        <source>The stretch&apos;s high end</source>
        <translation>El extremo superior del estiramiento</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/stretch.py"/>
        <source>The stretch&apos;s high end ({high:g}) must be above its low end ({low:g}) in channel {channel}.</source>
        <translation>El extremo superior del estiramiento ({high:g}) debe ser mayor que el inferior ({low:g}) en el canal {channel}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/stretch.py"/>
        <source>The stretch&apos;s low end</source>
        <translation>El extremo inferior del estiramiento</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/classes.py"/>
        <source>The table holds no class. It needs a column with names, and may have one of colours.</source>
        <translation>La tabla no contiene ninguna clase. Necesita una columna con nombres y puede tener una de colores.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/source.py"/>
        <source>The window {window} at shape {shape} holds no pixel.</source>
        <translation>La ventana {window} con la forma {shape} no contiene ningún píxel.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/crew.py"/>
        <source>The worker at {address}</source>
        <translation>El worker en {address}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/roster.py"/>
        <source>The worker at {address} has given no sign of life for {seconds:.0f} seconds. Its raster is given to another one.</source>
        <translation>El trabajador en {address} no ha dado señales de vida desde hace {seconds:.0f} segundos. Su ráster se asigna a otro.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/blocks.py"/>
        <location filename="../s2sam_qgis/workflow/cluster/crew.py"/>
        <source>The worker could not run it: {reason}</source>
        <translation>El worker no pudo ejecutarlo: {reason}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/connection.py"/>
        <source>The worker process could not be started: {error}. Try without one.</source>
        <translation>No se pudo iniciar el proceso trabajador: {error}. Pruebe sin él.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/crew.py"/>
        <source>The worker process died while it worked on this raster, {count} times or as often as the scheduler allows. Maybe memory ran out: use fewer workers on one machine, or a smaller model.</source>
        <translation>El proceso de trabajo terminó de forma inesperada mientras procesaba este ráster, {count} veces o tantas como permite el planificador. Quizá se agotó la memoria: use menos workers en un mismo equipo o un modelo más pequeño.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>Then press Use a file that I have… in the model manager.</source>
        <translation>Después pulse «Usar un archivo propio…» en el gestor de modelos.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_tools.py"/>
        <source>There are no accepted objects yet. Accept an object first (Enter).</source>
        <translation>Aún no hay objetos aceptados. Acepte primero un objeto (Enter).</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/writing/mask_writer.py"/>
        <source>There are no masks to write.</source>
        <translation>No hay máscaras que escribir.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/writing/vector_writer.py"/>
        <source>There are no outlines to write.</source>
        <translation>No hay contornos que escribir.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/run.py"/>
        <source>There are no prompts to rerun. Add at least one point or box.</source>
        <translation>No hay prompts que ejecutar. Añada al menos un punto o un recuadro.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/classes.py"/>
        <source>There is already a class {name}. Choose another name.</source>
        <translation>Ya existe una clase {name}. Elija otro nombre.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_edits.py"/>
        <source>There is already an object with the prompt id {id!r}.</source>
        <translation>Ya hay un objeto con el identificador de prompt {id!r}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/source.py"/>
        <source>There is no band number {band} in {name}; it has {count}.</source>
        <translation>No hay ninguna banda número {band} en {name}; su número de bandas es {count}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/sentinel2.py"/>
        <source>There is no band number {number} in {name}. {bands}</source>
        <translation>No hay ninguna banda con el número {number} en {name}. {bands}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/sentinel2.py"/>
        <source>There is no band number {number} in {name}; numbers start at 1. {bands}</source>
        <translation>No hay ninguna banda con el número {number} en {name}; los números empiezan en 1. {bands}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/sentinel2.py"/>
        <source>There is no band {band!r} in {name}. {bands}</source>
        <translation>No hay ninguna banda {band!r} en {name}. {bands}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/checkpoint.py"/>
        <source>There is no checkpoint {file}. Check the path.</source>
        <translation>No existe el checkpoint {file}. Compruebe la ruta.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/options.py"/>
        <source>There is no chip plan {plan!r}. Choose one of: {plans}.</source>
        <translation>No existe el plan de teselas {plan!r}. Elija uno de estos: {plans}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/class_controller.py"/>
        <source>There is no class number {number}. Add classes in the section Classes.</source>
        <translation>No hay ninguna clase número {number}. Añada clases en la sección Clases.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/connection.py"/>
        <source>There is no dashboard (status page): it needs the Python package bokeh.</source>
        <translation>No hay página de estado (dashboard): necesita el paquete de Python bokeh.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_import.py"/>
        <source>There is no feature to import. Select some, or take the whole layer.</source>
        <translation>No hay ningún objeto espacial que importar. Seleccione algunos o tome toda la capa.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/opening.py"/>
        <source>There is no file or folder {name}. Check the path.</source>
        <translation>No existe ningún archivo ni carpeta {name}. Compruebe la ruta.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <location filename="../s2sam_qgis/raster/reading/polygon_reader.py"/>
        <source>There is no file {file}. Check the path.</source>
        <translation>No existe el archivo {file}. Compruebe la ruta.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>There is no folder {folder}.</source>
        <translation>No existe la carpeta {folder}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/answers.py"/>
        <source>There is no image at this point (nodata). A mask never covers nodata; take the point back with Z, or move it.</source>
        <translation>No hay imagen en este punto (sin datos). Una máscara nunca cubre zonas sin datos; retire el punto con Z o muévalo.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/model.py"/>
        <source>There is no model file {file}. Check the folder and the name.</source>
        <translation>No existe el archivo de modelo {file}. Compruebe la carpeta y el nombre.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>There is no model {name!r}. Choose one of: {models}, or the path of a checkpoint (.pth).</source>
        <translation>No hay ningún modelo {name!r}. Elija uno de: {models}, o la ruta de un checkpoint (.pth).</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_edits.py"/>
        <source>There is no object with the prompt id {id!r}.</source>
        <translation>No hay ningún objeto con el identificador {id!r}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/object_controller.py"/>
        <source>There is no other mask for this object yet.</source>
        <translation>Todavía no hay otra máscara para este objeto.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>There is no other raster layer</source>
        <translation>No hay otra capa ráster</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/import_dialog.py"/>
        <source>There is no point or polygon layer in the project.</source>
        <translation>No hay ninguna capa de puntos o polígonos en el proyecto.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>There is no prompt file {file}. Check the path.</source>
        <translation>No existe el archivo de prompts {file}. Compruebe la ruta.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_edits.py"/>
        <source>There is no prompt number {number}.</source>
        <translation>No hay ningún prompt con el número {number}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_files.py"/>
        <source>There is no prompt to save yet. Click an object first.</source>
        <translation>Todavía no hay prompts que guardar. Haga clic primero en un objeto.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_session.py"/>
        <source>There is no provider {provider!r}. Choose one of: {providers}.</source>
        <translation>No existe el proveedor {provider!r}. Elija uno de estos: {providers}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/run.py"/>
        <source>There is no raster to rerun the prompts on. Choose at least one.</source>
        <translation>No hay ningún ráster en el que ejecutar los prompts. Elija al menos uno.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/place_prompts.py"/>
        <source>There is no region file {file}. Check the path.</source>
        <translation>No existe el archivo de región {file}. Compruebe la ruta.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/sentinel2.py"/>
        <source>There is no stretch {name!r}. Choose one of {stretches}.</source>
        <translation>No existe el estiramiento {name!r}. Elija uno de estos: {stretches}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/inputs.py"/>
        <source>There is no stretch {stretch!r}. Choose one of {stretches}, or give LOW,HIGH, for example 0.02,0.25.</source>
        <translation>No existe el estiramiento {stretch!r}. Elija uno de estos: {stretches}, o indique MÍN,MÁX, por ejemplo 0.02,0.25.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/options.py"/>
        <source>There is no view {view!r}. Choose one of: {views}.</source>
        <translation>No existe la vista {view!r}. Elija una de: {views}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/run.py"/>
        <source>There is not enough memory. Close other programs.</source>
        <translation>No hay memoria suficiente. Cierre otros programas.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/accept_controller.py"/>
        <source>There is nothing to accept yet. Click an object first.</source>
        <translation>Todavía no hay nada que aceptar. Haga clic primero en un objeto.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/repair_controller.py"/>
        <source>There is nothing to cut from yet. Click an object first.</source>
        <translation>Todavía no hay nada de lo que recortar. Haga clic primero en un objeto.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/tasks/everything_tasks.py"/>
        <source>There is nothing to outline here: no data, clouds, or accepted objects only.</source>
        <translation>Aquí no hay nada que delinear: sin datos, nubes o solo objetos aceptados.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_tools.py"/>
        <source>These objects belong to several images, so they were not merged.</source>
        <translation>Estos objetos pertenecen a varias imágenes, así que no se unieron.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/result_tool_controller.py"/>
        <source>These outlines cannot be cut along this line. Check them with QGIS&apos;s Check validity, or draw the line a little differently.</source>
        <translation>Estos contornos no se pueden cortar a lo largo de esta línea. Compruébelos con «Comprobar validez» de QGIS o dibuje la línea de forma un poco distinta.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_controller.py"/>
        <source>These prompts belong to a layer of another kind (with or without a CRS). Save them, then choose New set.</source>
        <translation>Estos prompts pertenecen a una capa de otro tipo (con o sin SRC). Guárdelos y elija después «Conjunto nuevo».</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/attributes_dialog.py"/>
        <source>They are saved with the prompts and become columns of results.</source>
        <translation>Se guardan con los prompts y se convierten en columnas de los resultados.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>They belong to QGIS and are not replaced. Update QGIS, then try again.</source>
        <translation>Forman parte de QGIS y no se reemplazan. Actualice QGIS y vuelva a intentarlo.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>They go into a folder of the plugin&apos;s own in your QGIS profile; QGIS&apos;s own packages stay as they are. About {download} MB are downloaded, {disk} MB are used on disk.</source>
        <translation>Se guardan en una carpeta propia del complemento en su perfil de QGIS; los paquetes de QGIS quedan como están. Se descargan unos {download} MB y se ocupan {disk} MB en el disco.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/install.py"/>
        <source>This QGIS brings versions that are too old and must not be replaced: {which}. Update QGIS, then try again.</source>
        <translation>Este QGIS trae versiones que son demasiado antiguas y no se deben reemplazar: {which}. Actualice QGIS y vuelva a intentarlo.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>This QGIS is too old for S2 SAM</source>
        <translation>Este QGIS es demasiado antiguo para S2 SAM</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/repair_controller.py"/>
        <source>This area encloses nothing. Click at least three corners.</source>
        <translation>Esta área no encierra nada. Haga clic en al menos tres esquinas.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>This belongs to the object</source>
        <translation>Esto pertenece al objeto</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>This does not belong to the object</source>
        <translation>Esto no pertenece al objeto</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/accepted_objects.py"/>
        <source>This feature was not made by S2 SAM. Use QGIS&apos;s own tools for it.</source>
        <translation>Este objeto espacial no fue creado por S2 SAM. Use para él las herramientas de QGIS.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_writing.py"/>
        <source>This image has no coordinate reference system, but the layer {layer} has one. Choose another results file in the menu of Accept, or assign a CRS to the image.</source>
        <translation>Esta imagen no tiene sistema de referencia de coordenadas, pero la capa {layer} sí. Elija otro archivo de resultados en el menú de «Aceptar», o asigne un SRC a la imagen.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/result_tool_controller.py"/>
        <source>This line is too short. Click two places, or drag.</source>
        <translation>Esta línea es demasiado corta. Haga clic en dos lugares o arrastre.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/date_controller.py"/>
        <source>This model looks at the layer alone.</source>
        <translation>Este modelo mira solo la capa.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/accept_controller.py"/>
        <source>This object has no mask yet.</source>
        <translation>Este objeto todavía no tiene máscara.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/repair_controller.py"/>
        <source>This place cannot be brought to the layer&apos;s CRS.</source>
        <translation>Este lugar no se puede transformar al SRC de la capa.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_controller.py"/>
        <source>This place lies outside the layer {layer}. Click on the image.</source>
        <translation>Este lugar está fuera de la capa {layer}. Haga clic en la imagen.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/document/project_entry.py"/>
        <source>This project still holds prompts that could not be read. They stay in it until you save them as a file.</source>
        <translation>Este proyecto aún contiene prompts que no se pudieron leer. Permanecen en él hasta que los guarde como archivo.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/replay.py"/>
        <source>This raster says {own}, the recorded one {recorded}: its own was used, so that reflectances compare.</source>
        <translation>Este ráster dice {own}; el registrado, {recorded}: se usó lo que dice este, para que las reflectancias sean comparables.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Those nearest to the slider come first in the list</source>
        <translation>Los más cercanos al deslizador van primero en la lista</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/run_options.py"/>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Tick layers and choose a folder first</source>
        <translation>Marque antes capas y elija una carpeta</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Ticks all layers</source>
        <translation>Marca todas las capas</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/web_sources.py"/>
        <source>To allow them, set {variable} to 1 in QGIS&apos;s settings under System, then restart QGIS.</source>
        <translation>Para permitirlos, ponga {variable} en 1 en la configuración de QGIS, en Sistema, y reinicie QGIS.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>To the left only strong borders part objects, to the right weak ones too</source>
        <translation>A la izquierda solo los límites fuertes separan objetos, a la derecha también los débiles</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>To use it as it is, press Another model… in the model manager.</source>
        <translation>Para usarlo tal cual, pulse «Otro modelo…» en el gestor de modelos.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/dock.py"/>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/views.py"/>
        <source>True colour</source>
        <translation>Color natural</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/install.py"/>
        <source>Trying the packages in a separate process</source>
        <translation>Probando los paquetes en un proceso aparte</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/polygonise_algorithm.py"/>
        <source>Turns masks into one polygon feature per object. A mask raster has one band per object; what is neither 0 nor no data belongs to it.

Small parts can be dropped, holes filled, outlines simplified and smoothed. Where two objects touch, their border stays one and the same line.

What a mask written by S2 SAM says of its making (source, model, stretch, score) goes into the attributes. Areas are measured on the ellipsoid.</source>
        <translation>Convierte máscaras en un objeto espacial poligonal por objeto. Un ráster de máscaras tiene una banda por objeto; le pertenece todo lo que no es ni 0 ni sin datos.

Se pueden descartar las partes pequeñas, rellenar los huecos y simplificar y suavizar los contornos. Donde dos objetos se tocan, su límite sigue siendo una misma línea.

Lo que una máscara escrita por S2 SAM dice de su creación (fuente, modelo, estiramiento, puntuación) pasa a los atributos. Las áreas se miden en el elipsoide.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>Type numbers, such as 0.02, 0.25.</source>
        <translation>Escriba números, por ejemplo 0.02, 0.25.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>Uninstall</source>
        <translation>Desinstalar</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/install.py"/>
        <source>Unpacking</source>
        <translation>Descomprimiendo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Unticks all layers</source>
        <translation>Desmarca todas las capas</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/attention_check.py"/>
        <location filename="../s2sam_qgis/models/onnx_session.py"/>
        <source>Update it under Plugins &gt; S2 SAM &gt; Python packages…</source>
        <translation>Actualícelo en Complementos &gt; S2 SAM &gt; Paquetes de Python…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/grid.py"/>
        <source>Use QGIS&apos;s Georeferencer.</source>
        <translation>Use el georreferenciador de QGIS.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/vrt_sources.py"/>
        <source>Use Raster &gt; Miscellaneous &gt; Build Virtual Raster.</source>
        <translation>Use Ráster &gt; Miscelánea &gt; Construir ráster virtual.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/member.py"/>
        <location filename="../s2sam_qgis/raster/reading/reader.py"/>
        <source>Use Raster &gt; Projections &gt; Warp (Reproject).</source>
        <translation>Use Ráster &gt; Proyecciones &gt; Combar (reproyectar).</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>Use a file</source>
        <translation>Usar un archivo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>Use a file that I have…</source>
        <translation>Usar un archivo propio…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>Use another model</source>
        <translation>Usar otro modelo</translation>
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
        <translation>Vegetación (NDVI)</translation>
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
        <translation>Extensión visible</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/views.py"/>
        <source>Water (NDWI)</source>
        <translation>Agua (NDWI)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>What QGIS did not have lies in {folder}</source>
        <translation>Lo que QGIS no tenía está en {folder}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>What becomes of the groups that earlier runs on this layer added to the project. Files stay; temporary layers are lost.</source>
        <translation>Qué pasa con los grupos que las ejecuciones anteriores sobre esta capa añadieron al proyecto. Los archivos se quedan; las capas temporales se pierden.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>What is left out</source>
        <translation>Lo que se excluye</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/open_dialogs.py"/>
        <source>What is like the examples, from the slider on, is found on all of each layer and written to the result layer. Undo takes it back.</source>
        <translation>Lo que se parece a los ejemplos, a partir del control, se busca en toda cada capa y se escribe en la capa de resultados. Deshacer lo retira.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/run_options.py"/>
        <source>What is not there falls back to the CPU; the panel says which one runs, and why</source>
        <translation>Si un dispositivo no está disponible, se usa la CPU; el panel dice cuál se usa y por qué</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>What regions are compared by</source>
        <translation>Por qué se comparan las regiones</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>What the built-in model sees inside; takes longer</source>
        <translation>Lo que el modelo integrado ve dentro; tarda más</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>What the chart shows</source>
        <translation>Lo que muestra el gráfico</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/view_combo.py"/>
        <source>What the model looks at. Automatic: true colour, near and short-wave infrared, as far as the image has them. The list shows a picture of each.</source>
        <translation>Lo que mira el modelo. Automático: color natural, infrarrojo cercano y de onda corta, si la imagen los tiene. La lista muestra una imagen de cada una.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>What the model sees</source>
        <translation>Lo que ve el modelo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>What the result layer holds already is left as it is</source>
        <translation>Lo que la capa de resultados ya contiene queda como está</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>What {url} sent is not the expected file: its SHA-256 is another one. It was removed. Try again; if it happens again, the server&apos;s file has changed, or a proxy on the way changes it.</source>
        <translation>Lo que envió {url} no es el archivo esperado: su SHA-256 es otro. Se eliminó. Inténtelo de nuevo; si vuelve a ocurrir, el archivo del servidor ha cambiado o un proxy intermedio lo modifica.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Where a scene classification (SCL) says where they are</source>
        <translation>Donde una clasificación de escena (SCL) dice dónde están</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Where objects are looked for</source>
        <translation>Dónde se buscan objetos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Where the masks go</source>
        <translation>Adónde van las máscaras</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Whole layer</source>
        <translation>Toda la capa</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Whole objects only</source>
        <translation>Solo objetos enteros</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/target.py"/>
        <source>With more than one, layers are worked on at the same time, each process with a model of its own in memory. This needs the Python package distributed. Layers that only QGIS can read, such as web maps, then fail.</source>
        <translation>Con más de uno, se procesan varias capas a la vez, cada proceso con su propio modelo en memoria. Para ello se necesita el paquete de Python distributed. Las capas que solo QGIS puede leer, como los mapas web, fallan en ese caso.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>Without a network: choose a folder with wheel files (.whl), dependencies included</source>
        <translation>Sin red: elija una carpeta con archivos wheel (.whl), dependencias incluidas</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_list.py"/>
        <source>Words of names or classes, and comparisons: lake class=water score&lt;0.7 area&gt;=5. A click on a column&apos;s title sorts by it.</source>
        <translation>Palabras de nombres o clases, y comparaciones: lake class=water score&lt;0.7 area&gt;=5. Un clic en el título de una columna ordena por ella.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/target.py"/>
        <source>Worker processes</source>
        <translation>Procesos de trabajo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Worker processes (0 or 1: none, in this process)</source>
        <translation>Procesos de trabajo (0 o 1: ninguno, en este proceso)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/blocks.py"/>
        <source>Worker processes died while they worked on a part of the area. Maybe memory ran out: use fewer workers on one machine. Finished parts are kept.</source>
        <translation>Los procesos de trabajo murieron mientras trabajaban en una parte del área. Quizá se agotó la memoria: use menos en una máquina. Las partes terminadas se conservan.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/connection.py"/>
        <source>Worker processes need the Python package distributed; {package} is missing.</source>
        <translation>Los procesos de trabajo necesitan el paquete de Python distributed; falta {package}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Writes all objects to the result layer; one undo takes them back</source>
        <translation>Escribe todos los objetos en la capa de resultados; un deshacer los retira</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Writes all that are picked to the result layer</source>
        <translation>Escribe todas las elegidas en la capa de resultados</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/target.py"/>
        <source>Writes one more file into the folder: a layer with the outline and area of each object on each date</source>
        <translation>Escribe un archivo más en la carpeta: una capa con el contorno y el área de cada objeto en cada fecha</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Writes the object&apos;s full mask to the result layer and goes on to the next object.</source>
        <translation>Escribe la máscara completa del objeto en la capa de resultados y pasa al objeto siguiente.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Writes the picked objects to the result layer</source>
        <translation>Escribe los objetos elegidos en la capa de resultados</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>Writes this table as a file for a spreadsheet</source>
        <translation>Escribe esta tabla como archivo para una hoja de cálculo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/run_controller.py"/>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Zoom to object</source>
        <translation>Zum al objeto</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/writing/vector_writer.py"/>
        <source>a file without suffix</source>
        <translation>un archivo sin extensión</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/run_record.py"/>
        <source>a list of objects with bands and stretch</source>
        <translation>una lista de objetos con bands y stretch</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/run_record.py"/>
        <source>a list of objects with index, name and role</source>
        <translation>una lista de objetos con index, name y role</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/run_record.py"/>
        <source>a list of objects with source, bands and stretch</source>
        <translation>una lista de objetos con source, bands y stretch</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/run_record.py"/>
        <source>a number from 0 to below 1</source>
        <translation>un número desde 0 hasta menos de 1</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/correction_geojson.py"/>
        <source>a ring needs at least three positions.</source>
        <translation>un anillo necesita al menos tres posiciones.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>a stand-in without training, to try everything else with</source>
        <translation>un sustituto sin entrenar, para probar todo lo demás</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/run_record.py"/>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/segment_anything.py"/>
        <source>a weight has another shape</source>
        <translation>un peso tiene otra forma</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/run_record.py"/>
        <source>a whole number from 1</source>
        <translation>un número entero desde 1</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/work_strip.py"/>
        <source>about {minutes} min left</source>
        <translation>quedan unos {minutes} min</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/model_list.py"/>
        <source>about {seconds} s (estimated)</source>
        <translation>unos {seconds} s (estimado)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/run_controller.py"/>
        <location filename="../s2sam_qgis/gui/panels/work_strip.py"/>
        <source>about {seconds} s left</source>
        <translation>quedan unos {seconds} s</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/run_record.py"/>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/left_overs.py"/>
        <source>an unknown time</source>
        <translation>hora desconocida</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/place_prompts.py"/>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/encode_area.py"/>
        <source>area prepared</source>
        <translation>área preparada</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>as before: several views count by how sure each one is of itself</source>
        <translation>como antes: cada vista cuenta según lo segura que esté de sí misma</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>as displayed</source>
        <translation>como se muestra</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>assumed -1000: nothing is darker than {low:g}, as since baseline 04.00</source>
        <translation>se supone -1000: nada es más oscuro que {low:g}, como desde la baseline 04.00</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>assumed 0: nothing states one</source>
        <translation>se supone 0: no se indica ninguno</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>assumed 1/10000, as Sentinel-2&apos;s integers are</source>
        <translation>se supone 1/10000, como en los enteros de Sentinel-2</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>assumed {offset:g}: taken on {date}, after baseline 04.00 began on {day}</source>
        <translation>se supone {offset:g}: tomada el {date}, después del inicio de la baseline 04.00 el {day}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>assumed {offset:g}: taken on {date}, before baseline 04.00 began on {day}</source>
        <translation>se supone {offset:g}: tomada el {date}, antes del inicio de la baseline 04.00 el {day}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_controller.py"/>
        <source>background point</source>
        <translation>punto de fondo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/tasks/everything_tasks.py"/>
        <source>bands</source>
        <translation>bandas</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/kept_objects.py"/>
        <source>bands or stretch</source>
        <translation>bandas o realce</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <location filename="../s2sam_qgis/gui/panels/object_table.py"/>
        <source>box</source>
        <translation>recuadro</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/encode_area.py"/>
        <location filename="../s2sam_qgis/workflow/grid_run.py"/>
        <source>chip {number} of {count}</source>
        <translation>tesela {number} de {count}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/provider_source.py"/>
        <source>colours as displayed</source>
        <translation>colores tal como se muestran</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>comes with the plugin, works at once</source>
        <translation>viene con el complemento, funciona enseguida</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/run.py"/>
        <location filename="../s2sam_qgis/workflow/rerun/run.py"/>
        <source>comparing dates</source>
        <translation>comparando fechas</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/correction_geojson.py"/>
        <source>correction {number}: {what}</source>
        <translation>corrección {number}: {what}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/model_list.py"/>
        <source>damaged</source>
        <translation>dañado</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/validity.py"/>
        <source>declared in the file</source>
        <translation>declarado en el archivo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>decoder gives</source>
        <translation>el decodificador da</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>decoder takes</source>
        <translation>el decodificador toma</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>done</source>
        <translation>terminado</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>done before</source>
        <translation>ya terminado</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/everything/run.py"/>
        <location filename="../s2sam_qgis/workflow/polygonise.py"/>
        <source>drawing outlines</source>
        <translation>trazando contornos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>empty mask</source>
        <translation>máscara vacía</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>encoder gives</source>
        <translation>el codificador da</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>encoder takes</source>
        <translation>el codificador toma</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/candidate_list.py"/>
        <source>example</source>
        <translation>ejemplo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/correction_geojson.py"/>
        <source>expected a Feature with properties and a Polygon.</source>
        <translation>se esperaba un Feature con propiedades y un Polygon.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>expected a Feature, found {feature}.</source>
        <translation>se esperaba un Feature; se encontró {feature}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>expected a GeoJSON FeatureCollection of points and polygons, found {found}.</source>
        <translation>se esperaba un FeatureCollection de GeoJSON con puntos y polígonos; se encontró {found}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>failed</source>
        <translation>con error</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/place_prompts.py"/>
        <source>feature {number} (prompt id {id!r}, {x:.6g}, {y:.6g})</source>
        <translation>objeto espacial {number} (identificador de prompt {id!r}, {x:.6g}, {y:.6g})</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>feature {number}: {what}</source>
        <translation>objeto espacial {number}: {what}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>floats of 0 to 10000: taken as reflectance x 10000</source>
        <translation>valores de coma flotante de 0 a 10000: se toman como reflectancia x 10000</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>floats of 0 to 100: taken as reflectance in percent</source>
        <translation>números decimales de 0 a 100: se toman como reflectancia en porcentaje</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>floats of 0 to 1: taken as reflectance</source>
        <translation>valores de coma flotante de 0 a 1: se toman como reflectancia</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_controller.py"/>
        <source>foreground point</source>
        <translation>punto de primer plano</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/stac.py"/>
        <source>from the STAC item {file}</source>
        <translation>del ítem STAC {file}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/bands.py"/>
        <source>from the bands&apos; colour interpretation</source>
        <translation>según la interpretación de color de las bandas</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/bands.py"/>
        <source>from the bands&apos; descriptions</source>
        <translation>según las descripciones de las bandas</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/bands.py"/>
        <source>from the bands&apos; wavelengths</source>
        <translation>por las longitudes de onda de las bandas</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>from the file</source>
        <translation>del archivo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/reflectance.py"/>
        <source>from the file&apos;s band offset</source>
        <translation>según el desplazamiento de las bandas en el archivo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/reflectance.py"/>
        <source>from the file&apos;s band scale</source>
        <translation>según la escala de las bandas en el archivo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/validity.py"/>
        <source>from the file&apos;s mask or alpha band</source>
        <translation>según la máscara o la banda alfa del archivo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/bands.py"/>
        <source>from the file&apos;s name</source>
        <translation>según el nombre del archivo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/provider_source.py"/>
        <source>from the layer</source>
        <translation>según la capa</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/raster_source.py"/>
        <source>from the layer in QGIS</source>
        <translation>según la capa en QGIS</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/provider_source.py"/>
        <source>from the layer&apos;s transparency</source>
        <translation>según la transparencia de la capa</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/acquired.py"/>
        <location filename="../s2sam_qgis/raster/reading/reflectance.py"/>
        <source>from the metadata item {item}</source>
        <translation>según el metadato {item}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/reflectance.py"/>
        <source>from the metadata item {item} = {value:g}</source>
        <translation>según el metadato {item} = {value:g}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/acquired.py"/>
        <source>from the metadata item {item}; maybe when it was written</source>
        <translation>según el metadato {item}; quizá sea cuándo se escribió</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/acquired.py"/>
        <source>from the name {name}</source>
        <translation>según el nombre {name}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/validity.py"/>
        <source>from the product&apos;s metadata: 0 in all bands</source>
        <translation>según los metadatos del producto: 0 en todas las bandas</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/source.py"/>
        <source>guess: {text}</source>
        <translation>suposición: {text}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/bands.py"/>
        <source>guessed: four 8-bit bands, taken as red, green, blue, nir</source>
        <translation>suposición: cuatro bandas de 8 bits, tomadas como red, green, blue, nir</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/bands.py"/>
        <source>guessed: four bands, taken as Sentinel-2&apos;s B02, B03, B04, B08</source>
        <translation>suposición: cuatro bandas, tomadas como B02, B03, B04, B08 de Sentinel-2</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/bands.py"/>
        <source>guessed: three bands, taken as red, green, blue</source>
        <translation>suposición: tres bandas, tomadas como red, green, blue</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/bands.py"/>
        <source>guessed: {number} bands, taken as Sentinel-2&apos;s {bands}</source>
        <translation>suposición: {number} bandas, tomadas como {bands} de Sentinel-2</translation>
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
        <translation>no se puede abrir.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/provider_source.py"/>
        <source>it gave no pixels.</source>
        <translation>no devolvió píxeles.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_file.py"/>
        <source>it has more than {limit} nodes</source>
        <translation>tiene más de {limit} nodos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/opening.py"/>
        <source>it has no MTD_MSIL1C.xml or MTD_MSIL2A.xml</source>
        <translation>no tiene MTD_MSIL1C.xml ni MTD_MSIL2A.xml</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_import.py"/>
        <source>it has no geometry.</source>
        <translation>no tiene geometría.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_import.py"/>
        <source>it has no place in longitude and latitude.</source>
        <translation>no tiene ubicación en longitud y latitud.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_home.py"/>
        <source>it has no table of accepted objects.</source>
        <translation>no tiene una tabla de objetos aceptados.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/checkpoint.py"/>
        <source>it holds no table of weights</source>
        <translation>no contiene ninguna tabla de pesos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/checkpoint.py"/>
        <source>it holds no weights</source>
        <translation>no contiene pesos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/checkpoint.py"/>
        <source>it is a zip file, but not one that PyTorch wrote</source>
        <translation>es un archivo zip, pero no uno escrito por PyTorch</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_file.py"/>
        <source>it names more than {limit} files</source>
        <translation>nombra más de {limit} archivos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/restricted_pickle.py"/>
        <source>it wants to call {function}, which is not admitted</source>
        <translation>quiere llamar a {function}, que no está permitido</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/checkpoint.py"/>
        <source>its description has {size:.0f} MB</source>
        <translation>su descripción tiene {size:.0f} MB</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_import.py"/>
        <source>its field {field} holds {value}; 1 or 0 is needed.</source>
        <translation>su campo {field} contiene {value}; se necesita 1 o 0.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_import.py"/>
        <source>its field {field} is empty.</source>
        <translation>su campo {field} está vacío.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_file.py"/>
        <source>its functions call themselves</source>
        <translation>sus funciones se llaman a sí mismas</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>its geometry has no part.</source>
        <translation>su geometría no tiene ninguna parte.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>its geometry must be a Point or a Polygon (a box), found {kind}.</source>
        <translation>su geometría debe ser Point o Polygon (un recuadro); se encontró {kind}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/correction_geojson.py"/>
        <source>its geometry must be a Polygon.</source>
        <translation>su geometría debe ser un Polygon.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_file.py"/>
        <source>its graphs are nested too deep</source>
        <translation>sus grafos están anidados a demasiada profundidad</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/checkpoint.py"/>
        <source>its numbers are big-endian</source>
        <translation>sus números son big-endian</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_import.py"/>
        <source>its polygon has no area.</source>
        <translation>su polígono no tiene área.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>its properties are no object: {properties}.</source>
        <translation>sus propiedades no son un objeto: {properties}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_file.py"/>
        <source>its weights would be read from {place!r}</source>
        <translation>sus pesos se leerían de {place!r}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/strict_json.py"/>
        <source>lists and objects are nested more than {limit} deep.</source>
        <translation>hay listas y objetos anidados a más de {limit} niveles.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>lost</source>
        <translation>perdido</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/objects_here.py"/>
        <source>lost on {date}</source>
        <translation>perdido el {date}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/targets.py"/>
        <source>masks</source>
        <translation>máscaras</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/segment.py"/>
        <source>masks done</source>
        <translation>máscaras terminadas</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/everything/run.py"/>
        <source>million pixels</source>
        <translation>millones de píxeles</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/model_list.py"/>
        <source>missing</source>
        <translation>no encontrado</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/kept_objects.py"/>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/kept_objects.py"/>
        <source>name or class</source>
        <translation>nombre o clase</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/baseline.py"/>
        <source>name {name}</source>
        <translation>nombre {name}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>no CRS</source>
        <translation>sin SRC</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <location filename="../s2sam_qgis/layers/class_layers.py"/>
        <source>no class</source>
        <translation>sin clase</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>no data there</source>
        <translation>sin datos ahí</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_writing.py"/>
        <source>no reason is given</source>
        <translation>no se indica el motivo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <location filename="../s2sam_qgis/layers/provider_source.py"/>
        <location filename="../s2sam_qgis/raster/reading/reader.py"/>
        <location filename="../s2sam_qgis/workflow/targets.py"/>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/sentinel2.py"/>
        <source>none stated</source>
        <translation>no se indica ninguno</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/baseline.py"/>
        <source>none stated: taken as 0</source>
        <translation>no se indica ninguno: se toma como 0</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/provider_source.py"/>
        <source>none: colours, not reflectance</source>
        <translation>ninguna: colores, no reflectancia</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/validity.py"/>
        <source>not declared; every pixel is taken as valid, black ones too</source>
        <translation>no declarado; todos los píxeles se toman como válidos, también los negros</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/validity.py"/>
        <source>not declared; only NaN and infinite values are left out</source>
        <translation>no declarado; solo se excluyen los valores NaN e infinitos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/validity.py"/>
        <source>not declared; pixels that are 0 in all bands are treated as no data (a corner pixel is 0)</source>
        <translation>no declarado; los píxeles que son 0 en todas las bandas se tratan como sin datos (un píxel de esquina es 0)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/validity.py"/>
        <source>not declared; pixels that are 0 in all bands are treated as no data, as in Sentinel-2&apos;s products</source>
        <translation>no declarado; los píxeles que son 0 en todas las bandas se tratan como sin datos, como en los productos Sentinel-2</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/validity.py"/>
        <source>not declared; pixels that are {value:g} are treated as no data</source>
        <translation>no declarado; los píxeles con valor {value:g} se tratan como sin datos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/strict_json.py"/>
        <source>not valid JSON, line {line}: {error}. Save the prompts as GeoJSON again.</source>
        <translation>JSON no válido, línea {line}: {error}. Guarde de nuevo los prompts como GeoJSON.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/strict_json.py"/>
        <source>not valid JSON: {error}. Save the prompts as GeoJSON again.</source>
        <translation>JSON no válido: {error}. Guarde de nuevo los prompts como GeoJSON.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>nothing chosen</source>
        <translation>nada elegido</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/sentinel2.py"/>
        <source>nothing states it</source>
        <translation>nada lo indica</translation>
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
        <translation>una banda: se muestra en gris</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_import.py"/>
        <source>only points and polygons can be prompts.</source>
        <translation>solo los puntos y polígonos pueden ser prompts.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/writing/vector_writer.py"/>
        <source>only {found} of {count} outlines can be read back</source>
        <translation>solo se pueden volver a leer {found} de {count} contornos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/attention_check.py"/>
        <source>onnxruntime {version} computes attention wrongly on {provider} (off by {error:.1g}), so Segment Anything would give wrong masks.</source>
        <translation>onnxruntime {version} calcula mal la atención en {provider} (desviación de {error:.1g}), por lo que Segment Anything daría máscaras incorrectas.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_session.py"/>
        <source>onnxruntime {version} is too old; at least {minimum} is needed.</source>
        <translation>onnxruntime {version} es demasiado antiguo; se necesita al menos {minimum}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/one_raster.py"/>
        <source>opening</source>
        <translation>abriendo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_style.py"/>
        <source>other objects</source>
        <translation>otros objetos</translation>
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
        <translation>contornos terminados</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <location filename="../s2sam_qgis/layers/result_style.py"/>
        <source>outside</source>
        <translation>fuera</translation>
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
        <translation>pip falló; el informe dice más.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>prompt_id {id} is a number in one feature and a text in another. Write it the same way everywhere, or give one of the objects another id.</source>
        <translation>prompt_id {id} es un número en un objeto espacial y un texto en otro. Escríbalo igual en todas partes o dé otro identificador a uno de los objetos.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/targets.py"/>
        <source>prompts</source>
        <translation>prompts</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/kept_objects.py"/>
        <source>prompts or mask</source>
        <translation>prompts o máscara</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>range</source>
        <translation>intervalo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/mask_reader.py"/>
        <source>reading band {band}</source>
        <translation>leyendo la banda {band}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/model_list.py"/>
        <source>ready</source>
        <translation>listo</translation>
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
        <translation>reflectancia</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>reflectance x 65535, as browsers export it; from the name {name}</source>
        <translation>reflectancia x 65535, como la exportan los navegadores; según el nombre {name}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>reflectance x 65535: all values are multiples of 6.5535</source>
        <translation>reflectancia x 65535: todos los valores son múltiplos de 6,5535</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/candidate_list.py"/>
        <source>refused</source>
        <translation>rechazado</translation>
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
        <translation>visible</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/tasks/everything_tasks.py"/>
        <source>size</source>
        <translation>tamaño</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/run.py"/>
        <source>starting workers</source>
        <translation>iniciando workers</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/run.py"/>
        <source>summary</source>
        <translation>resumen</translation>
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
        <translation>el FeatureCollection no tiene una lista de objetos espaciales (features).</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>the box has no area. Draw it again, or use a point.</source>
        <translation>el recuadro no tiene área. Dibújelo de nuevo o use un punto.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/install.py"/>
        <source>the check itself</source>
        <translation>la propia comprobación</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>the connection was cut off</source>
        <translation>se cortó la conexión</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_file.py"/>
        <source>the copy cannot be read back</source>
        <translation>la copia no se puede leer</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>the decoder gives no {name}.</source>
        <translation>el decodificador no da {name}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>the decoder lacks {names}.</source>
        <translation>el decodificador no tiene {names}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>the decoder wants {names}.</source>
        <translation>el decodificador pide {names}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>the decoder wants {name} as {kind}.</source>
        <translation>el decodificador quiere {name} como {kind}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/answers.py"/>
        <source>the decoder&apos;s masks</source>
        <translation>las máscaras del decodificador</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/answers.py"/>
        <source>the decoder&apos;s predicted IoU of {count} masks</source>
        <translation>la IoU prevista por el decodificador para {count} máscaras</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/answers.py"/>
        <source>the decoder&apos;s score of the object</source>
        <translation>la puntuación del objeto del decodificador</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>the decoder&apos;s {name} must be float with {rank} dimensions.</source>
        <translation>{name} del decodificador debe ser float con {rank} dimensiones.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>the encoder gives no {name}.</source>
        <translation>el codificador no da {name}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>the encoder must take one image and give one embedding.</source>
        <translation>el codificador debe tomar una imagen y dar un embedding.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>the encoder works on another size than 1024 x 1024.</source>
        <translation>el codificador trabaja con un tamaño distinto de 1024 x 1024.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/answers.py"/>
        <source>the encoder&apos;s embedding</source>
        <translation>la incrustación del codificador</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>the encoder&apos;s embedding has another shape.</source>
        <translation>el embedding del codificador tiene otra forma.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>the encoder&apos;s image has another shape.</source>
        <translation>la imagen del codificador tiene otra forma.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>the encoder&apos;s image must be float, it is {kind}.</source>
        <translation>la imagen del codificador debe ser float; es {kind}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>the encoder&apos;s {name} has another shape.</source>
        <translation>{name} del codificador tiene otra forma.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_file.py"/>
        <source>the file exists</source>
        <translation>el archivo ya existe</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>the file has {found_size} bytes instead of {size}; fetch it again</source>
        <translation>el archivo tiene {found_size} bytes en lugar de {size}; descárguelo de nuevo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>the file holds no prompt. Add at least one point or box.</source>
        <translation>el archivo no contiene ningún prompt. Añada al menos un punto o un recuadro.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/strict_json.py"/>
        <source>the file is too large: more than {limit} million characters.</source>
        <translation>el archivo es demasiado grande: más de {limit} millones de caracteres.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/provider_source.py"/>
        <source>the layer</source>
        <translation>la capa</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/crs_names.py"/>
        <source>the member &apos;crs&apos; is not understood: {member}. It may name an authority&apos;s code (EPSG:32633), its URN, CRS84, WKT or PROJJSON.</source>
        <translation>no se entiende el miembro &apos;crs&apos;: {member}. Puede indicar un código de autoridad (EPSG:32633), su URN, CRS84, WKT o PROJJSON.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/run_record.py"/>
        <source>the member {member!r} is damaged: expected {expected}, found {found}. Correct it, or remove the member &apos;s2sam&apos;: prompts can be read without it.</source>
        <translation>el miembro {member!r} está dañado: se esperaba {expected}; se encontró {found}. Corríjalo o quite el miembro &apos;s2sam&apos;: los prompts se pueden leer sin él.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/document/document_text.py"/>
        <source>the member {member!r} is not understood: {error}.</source>
        <translation>no se entiende el miembro {member!r}: {error}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/correction_geojson.py"/>
        <source>the member {member!r} must be a list of features.</source>
        <translation>el miembro {member!r} debe ser una lista de objetos Feature.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/run_record.py"/>
        <source>the member {member!r}: {what}</source>
        <translation>el miembro {member!r}: {what}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/strict_json.py"/>
        <source>the name {name} stands twice in one object. Remove one of them.</source>
        <translation>el nombre {name} aparece dos veces en un objeto. Quite uno de ellos.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/correction_geojson.py"/>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>the polygon has no ring.</source>
        <translation>el polígono no tiene ningún anillo.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>the property {property!r} is missing. A prompt needs &apos;prompt_id&apos; (integer or text) and &apos;label&apos; (1 foreground, 0 background).</source>
        <translation>falta la propiedad {property!r}. Un prompt necesita &apos;prompt_id&apos; (número entero o texto) y &apos;label&apos; (1 primer plano, 0 fondo).</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>the server answered {status}</source>
        <translation>el servidor respondió {status}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>the server cannot resume this download</source>
        <translation>el servidor no puede reanudar esta descarga</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/transfer.py"/>
        <source>the server does not answer</source>
        <translation>el servidor no responde</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>the server resumed at another place</source>
        <translation>el servidor reanudó en otro lugar</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/transfer.py"/>
        <source>the server stopped sending</source>
        <translation>el servidor dejó de enviar</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/transfer.py"/>
        <source>the server&apos;s certificate is not trusted ({reason}); behind a company proxy, install its certificate and name it in SSL_CERT_FILE</source>
        <translation>el certificado del servidor no es de confianza ({reason}); detrás del proxy de una empresa, instale su certificado e indíquelo en SSL_CERT_FILE</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/run_record.py"/>
        <source>three numbers</source>
        <translation>tres números</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>to</source>
        <translation>en</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/model_list.py"/>
        <source>to download</source>
        <translation>por descargar</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>under cloud</source>
        <translation>bajo nubes</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/provider_source.py"/>
        <source>unknown: a map service does not tell</source>
        <translation>desconocida: un servicio de mapas no lo dice</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>unknown: floats up to {bright:g} are not reflectance</source>
        <translation>desconocida: los valores de coma flotante hasta {bright:g} no son reflectancia</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>unknown: integers around {middle:g} and up to {bright:g} are not reflectance x 10000</source>
        <translation>desconocido: enteros alrededor de {middle:g} y hasta {bright:g} no son reflectancia x 10000</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>unknown: integers up to {bright:g} are not reflectance x 10000</source>
        <translation>desconocida: los enteros hasta {bright:g} no son reflectancia x 10000</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/acquired.py"/>
        <source>unknown: neither in the metadata nor in the file&apos;s name</source>
        <translation>desconocida: no está ni en los metadatos ni en el nombre del archivo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/bands.py"/>
        <source>unknown: no names, and no usual number of bands</source>
        <translation>desconocidas: sin nombres ni un número habitual de bandas</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>unknown: no valid value in the sample that was read</source>
        <translation>desconocida: ningún valor válido en la muestra leída</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/tasks/everything_tasks.py"/>
        <source>what the model sees</source>
        <translation>lo que ve el modelo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/writing/mask_writer.py"/>
        <source>what was written cannot be read back</source>
        <translation>lo escrito no se puede volver a leer</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/provider_source.py"/>
        <source>where the map is transparent</source>
        <translation>donde el mapa es transparente</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>whole numbers of 0 to 255 in {dtype}: taken as 8-bit values</source>
        <translation>números enteros de 0 a 255 en {dtype}: se toman como valores de 8 bits</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>x 0.0000275 - 0.2, as Landsat Collection 2 has it; from the name {name}</source>
        <translation>x 0,0000275 - 0,2, como en Landsat Collection 2; según el nombre {name}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>x 0.0000275 - 0.2: the numbers look like Landsat Collection 2</source>
        <translation>x 0,0000275 - 0,2: los números parecen de Landsat Collection 2</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>x 0.0001 without an offset, as Theia and MAJA write it; from the name {name}</source>
        <translation>x 0,0001 sin desplazamiento, como lo escriben Theia y MAJA; según el nombre {name}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/object_edits.py"/>
        <source>{action}: {object}</source>
        <translation>{action}: {object}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/class_controller.py"/>
        <source>{count} classes were added.</source>
        <translation>Se añadieron {count} clases.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>{count} counter-examples</source>
        <translation>{count} contraejemplos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/date_row.py"/>
        <source>{count} dates</source>
        <translation>{count} fechas</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>{count} examples</source>
        <translation>{count} ejemplos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <location filename="../s2sam_qgis/workflow/rerun/run.py"/>
        <source>{count} failed</source>
        <translation>{count} con error</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>{count} left out</source>
        <translation>{count} omitidos</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_borders.py"/>
        <source>{count} more</source>
        <translation>{count} más</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/work_strip.py"/>
        <source>{count} more objects wait</source>
        <translation>{count} objetos más en espera</translation>
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
        <translation>{count} objetos están en la capa de resultados ({each}). Deshacer los retira.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/everything_controller.py"/>
        <source>{count} objects are in the result layer. Undo takes them back.</source>
        <translation>{count} objetos están en la capa de resultados. Deshacer los retira.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/run_controller.py"/>
        <source>{count} objects do not lie on {layer}; they were left out.</source>
        <translation>{count} objetos no están en {layer}; se han omitido.</translation>
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
        <translation>{count} objetos en {seconds} s.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_bulk.py"/>
        <source>{count} objects overlap accepted ones, by {size} in all; the outlines stay as they are.</source>
        <translation>{count} objetos se solapan con otros aceptados, {size} en total; los contornos quedan como están.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/bulk_steps.py"/>
        <source>{count} objects were edited since. They stay in the layer.</source>
        <translation>{count} objetos se editaron desde entonces. Se quedan en la capa.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/environment.py"/>
        <source>{count} of {total} positions are not finite numbers.</source>
        <translation>{count} de {total} posiciones no son números finitos.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/connection.py"/>
        <source>{count} processes were asked for; this machine has {cores} cores, so {cores} start.</source>
        <translation>Se han pedido {count} procesos; este equipo tiene {cores} núcleos, así que se inician {cores}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_files.py"/>
        <source>{count} prompts saved to {file}.</source>
        <translation>Prompts guardados en {file}: {count}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <source>{count} px</source>
        <translation>{count} px</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/crew.py"/>
        <source>{count} rasters were run by workers with other files of the model, for example {name}: their masks do not compare with the others.</source>
        <translation>Rásteres ejecutados por workers con otros archivos del modelo: {count} (por ejemplo {name}); sus máscaras no son comparables con las demás.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/pick_controller.py"/>
        <source>{count} regions are picked, and at most {most} become objects at once. Pick fewer, or accept them as they are.</source>
        <translation>Hay {count} regiones elegidas y como máximo {most} se vuelven objetos a la vez. Elija menos o acéptelas tal como están.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/run.py"/>
        <source>{count} skipped because they were done before</source>
        <translation>{count} omitidos por estar ya procesados</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>{count} were done before</source>
        <translation>{count} ya procesadas antes</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/connection.py"/>
        <source>{count} worker processes could not be started: {error}. Try fewer, or none.</source>
        <translation>No se pudieron iniciar {count} procesos de trabajo: {error}. Pruebe con menos o con ninguno.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/clear_sky.py"/>
        <source>{date} was left out: it shows no image at {percent} % of the object.</source>
        <translation>{date} se omitió: no muestra imagen en el {percent} % del objeto.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/clear_sky.py"/>
        <source>{date} was left out: {percent} % of the object is under cloud or shadow there.</source>
        <translation>{date} se omitió: el {percent} % del objeto está allí bajo nubes o sombra.</translation>
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
        <translation>{done} de 1 capa terminada</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/run.py"/>
        <source>{done} of 1 raster done</source>
        <translation>{done} de 1 ráster terminado</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>{done} of {count} layers done</source>
        <translation>{done} de {count} capas terminadas</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/run.py"/>
        <source>{done} of {count} rasters done</source>
        <translation>{done} de {count} rásteres terminados</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/model.py"/>
        <source>{encoder} and {decoder}</source>
        <translation>{encoder} y {decoder}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_follow.py"/>
        <source>{error} The results stay in {path}.</source>
        <translation>{error} Los resultados se quedan en {path}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_home.py"/>
        <source>{error} Until then results are kept in {path}.</source>
        <translation>{error} Hasta entonces, los resultados se guardan en {path}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/targets.py"/>
        <source>{file} ({kind}): the suffix must be one of {suffixes}, not {suffix}. Choose another name.</source>
        <translation>{file} ({kind}): la extensión debe ser una de {suffixes}, no {suffix}. Elija otro nombre.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/mask_reader.py"/>
        <source>{file} cannot be read as a mask: {reason}. Give a raster file with one band per object.</source>
        <translation>{file} no se puede leer como máscara: {reason}. Indique un archivo ráster con una banda por objeto.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/polygon_reader.py"/>
        <source>{file} cannot be read as a vector file: {reason}.</source>
        <translation>{file} no se puede leer como archivo vectorial: {reason}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/member.py"/>
        <source>{file} cannot be read at columns {first_column} to {last_column}, rows {first_row} to {last_row}: {reason}. The file seems to be damaged or incomplete; copy or download it again.</source>
        <translation>{file} no se puede leer en las columnas {first_column} a {last_column}, filas {first_row} a {last_row}: {reason}. Parece que el archivo está dañado o incompleto; cópielo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/checkpoint.py"/>
        <source>{file} cannot be read: {reason}. Check the file and its permissions.</source>
        <translation>{file} no se puede leer: {reason}. Compruebe el archivo y sus permisos.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/files.py"/>
        <source>{file} cannot be written: {reason}. Choose another name.</source>
        <translation>No se puede escribir {file}: {reason}. Elija otro nombre.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>{file} could not be written: the disk is full. Make room there, or keep the models elsewhere.</source>
        <translation>{file} no se pudo escribir: el disco está lleno. Libere espacio en él o guarde los modelos en otro lugar.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>{file} could not be written: {reason}. Check free disk space and folder permissions.</source>
        <translation>{file} no se pudo escribir: {reason}. Compruebe la carpeta y sus permisos.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/files.py"/>
        <source>{file} exists already and was left as it is. Choose another name, or allow overwriting.</source>
        <translation>{file} ya existe y se dejó como está. Elija otro nombre o permita sobrescribir.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/segment_anything.py"/>
        <source>{file} holds no Segment Anything encoder that is known ({sizes}). {found}</source>
        <translation>{file} no contiene ningún codificador de Segment Anything conocido ({sizes}). {found}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/class_layers.py"/>
        <source>{file} holds no categories. Choose a style of a layer that is drawn by categories.</source>
        <translation>{file} no contiene categorías. Elija el estilo de una capa que se dibuje por categorías.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/place_prompts.py"/>
        <source>{file} holds no feature. A region of interest needs a polygon.</source>
        <translation>{file} no contiene ningún objeto espacial. Una región de interés necesita un polígono.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/polygon_reader.py"/>
        <source>{file} holds no polygon. Choose a layer of polygons.</source>
        <translation>{file} no contiene ningún polígono. Elija una capa de polígonos.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/place_prompts.py"/>
        <source>{file} holds no region: a GeoJSON polygon is expected, found {found!r}.</source>
        <translation>{file} no contiene ninguna región: se espera un polígono GeoJSON; se encontró {found!r}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/segment_anything.py"/>
        <source>{file} holds the encoder of {found}, but no decoder that fits it: {reason}. Use a whole checkpoint.</source>
        <translation>{file} contiene el codificador de {found}, pero ningún decodificador que le corresponda: {reason}. Use un checkpoint completo.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/segment_anything.py"/>
        <source>{file} holds {found}, not {wanted}. Give the file of {wanted}.</source>
        <translation>{file} contiene {found}, no {wanted}. Indique el archivo de {wanted}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/files.py"/>
        <source>{file} is a folder. Give the name of a file to write.</source>
        <translation>{file} es una carpeta. Indique el nombre del archivo que se va a escribir.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/files.py"/>
        <source>{file} is a link to a file that does not exist. Remove it, or choose another name.</source>
        <translation>{file} es un enlace a un archivo que no existe. Elimínelo o elija otro nombre.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/files.py"/>
        <source>{file} is a pipe or a device, not a regular file. Choose another name.</source>
        <translation>{file} es una tubería o un dispositivo, no un archivo normal. Elija otro nombre.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>{file} is damaged: it has {found_size} bytes instead of {size}.</source>
        <translation>{file} está dañado: tiene {found_size} bytes en lugar de {size}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>{file} is damaged: its SHA-256 is not the official one.</source>
        <translation>{file} está dañado: su SHA-256 no es el oficial.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>{file} is here and checked</source>
        <translation>{file} está aquí y comprobado</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/web_sources.py"/>
        <source>{file} is made of data from the web: {address}. Opening it would send requests there. If you trust the file, give the address itself, or allow such files.</source>
        <translation>{file} se compone de datos de la web: {address}. Abrirlo enviaría peticiones allí. Si confía en el archivo, indique la dirección misma o permita estos archivos.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/vrt_sources.py"/>
        <source>{file} is made of other files, and one of them is missing: {missing}. Bring it back, or make {file} again.</source>
        <translation>{file} se compone de otros archivos y falta uno de ellos: {missing}. Restáurelo o cree {file} de nuevo.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>{file} is not UTF-8 text, so it cannot be GeoJSON (byte {byte}).</source>
        <translation>{file} no es un texto en UTF-8, así que no puede ser GeoJSON (byte {byte}).</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/class_controller.py"/>
        <source>{file} is not UTF-8 text.</source>
        <translation>{file} no es un texto en UTF-8.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/checkpoint.py"/>
        <source>{file} is not a PyTorch checkpoint, or it is incomplete ({error}). Download it again, or save it with PyTorch 1.6 or later.</source>
        <translation>{file} no es un checkpoint de PyTorch o está incompleto ({error}). Descárguelo de nuevo o guárdelo con PyTorch 1.6 o posterior.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>{file} is not a regular file. Save the prompts as a file first.</source>
        <translation>{file} no es un archivo normal. Guarde primero los prompts como archivo.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/checkpoint.py"/>
        <source>{file} is not read: {error}. Only checkpoints that hold nothing but weights are opened; use the original file.</source>
        <translation>{file} no se lee: {error}. Solo se abren checkpoints que no contienen más que pesos; use el archivo original.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/place_prompts.py"/>
        <source>{file} is not readable as GeoJSON: {error}.</source>
        <translation>{file} no se puede leer como GeoJSON: {error}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_file.py"/>
        <source>{file} is not used: it has sparse weights, whose places onnxruntime does not check. Export it again with dense weights.</source>
        <translation>{file} no se usa: tiene pesos dispersos, cuyas posiciones onnxruntime no comprueba. Expórtelo de nuevo con pesos densos.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_file.py"/>
        <source>{file} is not used: {why}, as no segmentation model has. Use another file.</source>
        <translation>{file} no se usa: {why}, como en ningún modelo de segmentación. Use otro archivo.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_file.py"/>
        <source>{file} is not used: {why}. A model may use its own folder only. Export it again, with its weights inside or beside it.</source>
        <translation>{file} no se usa: {why}. Un modelo solo puede usar su propia carpeta. Expórtelo de nuevo, con los pesos dentro o al lado.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/targets.py"/>
        <source>{file} is read by this run, so no result ({kind}) can be written there. Choose another name.</source>
        <translation>Esta ejecución lee {file}, así que no se puede escribir ahí ningún resultado ({kind}). Elija otro nombre.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_file.py"/>
        <source>{file} keeps weights in {place}, which cannot be read. Put that file beside it.</source>
        <translation>{file} guarda pesos en {place}, que no se puede leer. Coloque ese archivo a su lado.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/vrt_sources.py"/>
        <source>{file} names no file behind it, so it holds no pixels. Make it again.</source>
        <translation>{file} no nombra ningún archivo de origen, así que no contiene píxeles. Créelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/targets.py"/>
        <source>{file} would be written twice ({kind}, {other_kind}). Give each result a name of its own.</source>
        <translation>{file} se escribiría dos veces ({kind}, {other_kind}). Dé a cada resultado un nombre propio.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/merge_scores.py"/>
        <location filename="../s2sam_qgis/models/segment_anything.py"/>
        <location filename="../s2sam_qgis/models/view_scores.py"/>
        <source>{file}, a part of the plugin, cannot be read ({reason}). Install the plugin again.</source>
        <translation>{file}, una parte del complemento, no se puede leer ({reason}). Instale de nuevo el complemento.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/summary.py"/>
        <source>{file}: a summary is a table (.csv) or a map of outlines (.gpkg), not {suffix}. Choose one of these suffixes.</source>
        <translation>{file}: un resumen es una tabla (.csv) o un mapa de contornos (.gpkg), no {suffix}. Elija una de estas extensiones de archivo.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/writing/vector_writer.py"/>
        <source>{file}: vector results are written as {suffixes}, not as {suffix}. Choose one of these suffixes.</source>
        <translation>{file}: los resultados vectoriales se escriben como {suffixes}, no como {suffix}. Elija una de estas extensiones de archivo.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/run.py"/>
        <source>{folder} cannot be used as a folder: {reason}. Choose another one.</source>
        <translation>{folder} no se puede usar como carpeta: {reason}. Elija otra.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>{folder} has {free} free, but {file} needs {needed} more. Make room there, or keep the models elsewhere.</source>
        <translation>{folder} tiene {free} libres, pero {file} necesita {needed} más. Libere espacio ahí o guarde los modelos en otro lugar.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>{given} is not the official file of {name} ({file}, {size} bytes; this one has {found_size} bytes and another content).</source>
        <translation>{given} no es el archivo oficial de {name} ({file}, {size} bytes; este tiene {found_size} bytes y otro contenido).</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>{given} is not the official file of {name} ({file}, {size} bytes; this one has {found_size} bytes).</source>
        <translation>{given} no es el archivo oficial de {name} ({file}, {size} bytes; este tiene {found_size} bytes).</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/checklist.py"/>
        <source>{inside} of {total}</source>
        <translation>{inside} de {total}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/layer_polygons.py"/>
        <source>{layer} cannot be read to its end now. Try again.</source>
        <translation>{layer} no se puede leer hasta el final ahora mismo. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/other_dates.py"/>
        <source>{layer} has no file of its own, so it cannot be another date.</source>
        <translation>{layer} no tiene archivo propio, así que no puede ser otra fecha.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/layer_polygons.py"/>
        <source>{layer} holds no polygons. Choose a layer of polygons.</source>
        <translation>{layer} no contiene polígonos. Elija una capa de polígonos.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/image_controller.py"/>
        <source>{layer}, the image that is outlined, is hidden on the map.</source>
        <translation>{layer}, la imagen en la que se delimita, está oculta en el mapa.</translation>
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
        <translation>No se puede usar {model}: {reason}</translation>
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
        <translation>{name} pide más de {limit} MB de memoria para una imagen, por lo que se ha detenido. Use otro modelo o un equipo con más memoria.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_tools.py"/>
        <source>{name} belongs to the image {image}. Choose that image at the top of the panel first.</source>
        <translation>{name} pertenece a la imagen {image}. Elija primero esa imagen en la parte superior del panel.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_borders.py"/>
        <source>{name} by {size}</source>
        <translation>{name} en {size}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/on_grid.py"/>
        <source>{name} cannot be laid over the image: only one of them says where it lies, or they differ in size and none does.</source>
        <translation>{name} no se puede superponer a la imagen: solo uno de los dos dice dónde está, o ninguno y sus tamaños difieren.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_file.py"/>
        <location filename="../s2sam_qgis/models/onnx_session.py"/>
        <source>{name} cannot be loaded: {reason}. The file may be damaged or cut short; fetch or export it again.</source>
        <translation>{name} no se puede cargar: {reason}. El archivo puede estar dañado o incompleto; descárguelo o expórtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/reader.py"/>
        <source>{name} cannot be opened as a raster: {reason}. Give a GeoTIFF, JPEG 2000, VRT or another raster that GDAL reads, or a SAFE folder.</source>
        <translation>{name} no se puede abrir como ráster: {reason}. Indique un GeoTIFF, JPEG 2000, VRT u otro ráster que GDAL pueda leer, o una carpeta SAFE.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/raster_source.py"/>
        <source>{name} cannot be read: its data source is missing. Repair the layer first.</source>
        <translation>No se puede leer {name}: falta su fuente de datos. Repare primero la capa.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/object_edits.py"/>
        <source>{name} copy</source>
        <translation>{name} (copia)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/segment.py"/>
        <source>{name} got an empty mask. Move its points or add a box.</source>
        <translation>{name} recibió una máscara vacía. Mueva sus puntos o añada un recuadro.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/segment.py"/>
        <source>{name} has a foreground point on nodata (column {x:.0f}, row {y:.0f}).</source>
        <translation>{name} tiene un punto de primer plano en una zona sin datos (columna {x:.0f}, fila {y:.0f}).</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/accepted_objects.py"/>
        <source>{name} has an empty mask, so there is nothing to accept.</source>
        <translation>{name} tiene una máscara vacía; no hay nada que aceptar.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/segment.py"/>
        <source>{name} has background points only, so its mask is empty. Add a foreground point.</source>
        <translation>{name} solo tiene puntos de fondo, por lo que su máscara está vacía. Añada un punto de primer plano.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/sentinel2.py"/>
        <source>{name} has no band to segment. {bands}</source>
        <translation>{name} no tiene ninguna banda que segmentar. {bands}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/raster_source.py"/>
        <source>{name} has no bands that could be read. Choose another raster layer.</source>
        <translation>{name} no tiene bandas que se puedan leer. Elija otra capa ráster.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/follow_chain.py"/>
        <source>{name} has no date, so objects cannot be followed to it. Put the date into its name, such as lake_2021-06-17.tif.</source>
        <translation>{name} no tiene fecha, así que no se pueden seguir objetos hasta él. Ponga la fecha en su nombre, por ejemplo lake_2021-06-17.tif.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/layer_grid.py"/>
        <source>{name} has no extent. Choose another raster layer.</source>
        <translation>{name} no tiene extensión. Elija otra capa ráster.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_tools.py"/>
        <source>{name} has {count} parts now, because they do not touch.</source>
        <translation>{name} tiene ahora {count} partes, porque no se tocan.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/provider_source.py"/>
        <source>{name} holds complex numbers or unknown values.</source>
        <translation>{name} contiene números complejos o valores desconocidos.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/provider_source.py"/>
        <source>{name} holds complex numbers or unknown values; an optical image is needed.</source>
        <translation>{name} contiene números complejos o valores desconocidos; se necesita una imagen óptica.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/reader.py"/>
        <source>{name} holds complex numbers, such as a radar image&apos;s; an optical one is needed.</source>
        <translation>{name} contiene números complejos, como los de una imagen de radar; se necesita una óptica.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/reader.py"/>
        <source>{name} holds no bands itself.</source>
        <translation>{name} no contiene bandas por sí mismo.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/reader.py"/>
        <source>{name} holds none of Sentinel-2&apos;s bands.</source>
        <translation>{name} no contiene ninguna de las bandas de Sentinel-2.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/opening.py"/>
        <source>{name} is a folder; in a list give its files, or the folder alone.</source>
        <translation>{name} es una carpeta; en una lista, indique sus archivos, o bien solo la carpeta.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/worker.py"/>
        <source>{name} is a layer that only this program can read, so no worker process can. Save it as a file and give that.</source>
        <translation>{name} es una capa que solo este programa puede leer; ningún proceso de trabajo puede. Guárdela como archivo e indique ese archivo.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/layer_grid.py"/>
        <source>{name} is a map without pixels of its own, and the prompts lie too far apart for one picture of it at 10 m. Give the extent of a part.</source>
        <translation>{name} es un mapa sin píxeles propios y los prompts están demasiado separados para una sola imagen a 10 m. Indique la extensión de una parte.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <source>{name} is a map without pixels of its own. Give an extent: it decides the place and the resolution.</source>
        <translation>{name} es un mapa sin píxeles propios. Indique una extensión: decide el lugar y la resolución.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/attributes_dialog.py"/>
        <source>{name} is a name of S2 SAM&apos;s own. Choose another.</source>
        <translation>{name} es un nombre propio de S2 SAM. Elija otro.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_writing.py"/>
        <source>{name} is being edited in the layer {layer}. Save the layer&apos;s edits or give them up (Toggle editing), then press Enter again.</source>
        <translation>{name} se está editando en la capa {layer}. Guarde o descarte los cambios de la capa (Conmutar edición) y pulse Intro de nuevo.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/layer_reading.py"/>
        <source>{name} is gone. It was left out.</source>
        <translation>{name} ya no está. Se omitió.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/segment_anything.py"/>
        <source>{name} is missing</source>
        <translation>falta {name}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/polygonise_algorithm.py"/>
        <source>{name} is not a raster file. Save it as a GeoTIFF first.</source>
        <translation>{name} no es un archivo ráster. Guárdelo primero como GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/opening.py"/>
        <source>{name} is not a readable zip file: {reason}. Download it again.</source>
        <translation>{name} no es un archivo zip legible: {reason}. Descárguelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/inputs.py"/>
        <source>{name} lacks a band for the view {view}. It has: {bands}.</source>
        <translation>A {name} le falta una banda para la vista {view}. Tiene: {bands}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_borders.py"/>
        <source>{name} overlaps {others}; the outlines stay as they are.</source>
        <translation>{name} se solapa con {others}; los contornos quedan como están.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/other_dates.py"/>
        <source>{name} shows another place. It was left out.</source>
        <translation>{name} muestra otro lugar. Se omitió.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/attributes_dialog.py"/>
        <source>{name} stands twice. Remove one of the two.</source>
        <translation>{name} aparece dos veces. Elimine uno de los dos.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/accepted_objects.py"/>
        <location filename="../s2sam_qgis/layers/result_tools.py"/>
        <source>{name} was changed in the layer {layer} since. The layer stays as it is.</source>
        <translation>{name} se ha cambiado desde entonces en la capa {layer}. La capa se queda como está.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/provider_source.py"/>
        <location filename="../s2sam_qgis/raster/reading/reader.py"/>
        <source>{name} was closed already.</source>
        <translation>{name} ya se había cerrado.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/accept_controller.py"/>
        <source>{name} was edited by hand in the result layer.</source>
        <translation>{name} se editó a mano en la capa de resultados.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/run.py"/>
        <source>{name} was given twice. Give each raster once.</source>
        <translation>{name} se indicó dos veces. Indique cada ráster una sola vez.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/other_dates.py"/>
        <source>{name} was looked at when the prompts were made, and cannot be opened now. It was left out.</source>
        <translation>{name} se miró al hacer los prompts y ahora no se puede abrir. Se omitió.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/accept_controller.py"/>
        <source>{name} was not accepted: the image or the model changed. Press Enter again.</source>
        <translation>{name} no se aceptó: cambió la imagen o el modelo. Pulse Intro otra vez.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/sentinel2.py"/>
        <source>{name}: how its values become reflectance is not known ({reason}). Give a band scaling such as 0.0001, or choose the stretch percentile.</source>
        <translation>{name}: no se sabe cómo sus valores se convierten en reflectancia ({reason}). Indique una escala de las bandas, por ejemplo 0.0001, o elija el estiramiento percentile.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/install.py"/>
        <source>{needed} (this QGIS has {version})</source>
        <translation>{needed} (este QGIS tiene {version})</translation>
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
        <translation>{option} debe ser 0 o un número positivo ({unit}); se recibió {value}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/image_controller.py"/>
        <source>{other} covers {layer}, the image that is outlined.</source>
        <translation>{other} cubre {layer}, la imagen en la que se delimita.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_file.py"/>
        <source>{path} cannot be opened</source>
        <translation>no se puede abrir {path}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_opening.py"/>
        <source>{path} cannot be used as a GeoPackage: {why} Choose another file in the menu of Accept.</source>
        <translation>{path} no se puede usar como GeoPackage: {why} Elija otro archivo en el menú de «Aceptar».</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_file.py"/>
        <source>{place} leads out of its folder</source>
        <translation>{place} sale de su carpeta</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/environment.py"/>
        <source>{position} cannot be expressed in {target}: {reason}. Check the coordinates and that they really are in {source}.</source>
        <translation>{position} no se puede expresar en {target}: {reason}. Compruebe las coordenadas y que realmente estén en {source}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_session.py"/>
        <source>{provider} is not offered by this onnxruntime (it offers: {offered}), so the CPU is used.</source>
        <translation>Este onnxruntime no ofrece {provider} (ofrece: {offered}), así que se usa la CPU.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_session.py"/>
        <source>{provider} is offered by this onnxruntime but does not start here{reason}, so {other} is used. Check its driver and libraries.</source>
        <translation>Este onnxruntime ofrece {provider}, pero no se inicia en este equipo{reason}, así que se usa {other}. Compruebe su controlador y sus bibliotecas.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>{purpose}. Recommended for this machine.</source>
        <translation>{purpose}. Recomendado para esta máquina.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/crew.py"/>
        <source>{reason} It gets no raster.</source>
        <translation>{reason} No recibe ningún ráster.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/image_controller.py"/>
        <source>{reason} The click was not taken.</source>
        <translation>{reason} El clic no se ha tenido en cuenta.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/model_list.py"/>
        <source>{seconds} s (measured on this machine)</source>
        <translation>{seconds} s (medido en esta máquina)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>{state}, followed</source>
        <translation>{state}, seguido</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_session.py"/>
        <source>{threads} threads were asked for; this machine has {count}.</source>
        <translation>Se pidieron {threads} hilos; esta máquina tiene {count}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>{url} cannot be downloaded: the server answered {status}. Check the address, or get the file yourself.</source>
        <translation>No se puede descargar {url}: el servidor respondió {status}. Compruebe la dirección o consiga el archivo usted mismo.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>{url} could not be downloaded: the server sends only {speed:.0f} bytes a second ({arrived} of {size} have arrived and are kept). Try again later or from another network: it goes on where it stopped.</source>
        <translation>No se pudo descargar {url}: el servidor solo envía {speed:.0f} bytes por segundo ({arrived} de {size} han llegado y se conservan). Inténtelo más tarde o desde otra red: continuará donde se detuvo.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>{url} could not be downloaded: {reason} ({arrived} of {size} have arrived and are kept). Check the network and the proxy settings, then try again: it goes on where it stopped.</source>
        <translation>No se pudo descargar {url}: {reason} (han llegado {arrived} de {size} y se conservan). Compruebe la red y la configuración del proxy y vuelva a intentarlo: continúa donde se detuvo.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>{url} has {found_size} bytes, but {file} must have {size}. The server&apos;s file has changed, or a proxy answers in its place.</source>
        <translation>{url} tiene {found_size} bytes, pero {file} debe tener {size}. El archivo del servidor ha cambiado o un proxy responde en su lugar.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>{url} is not an http or https address, so nothing is downloaded.</source>
        <translation>{url} no es una dirección http o https, así que no se descarga nada.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>{url} sends more than the {size} bytes that {file} has. It is not the expected file; nothing was kept.</source>
        <translation>{url} envía más de los {size} bytes que tiene {file}. No es el archivo esperado; no se conservó nada.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>{value} is not a valid position; expected two numbers.</source>
        <translation>{value} no es una posición: se necesitan dos números finitos.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>{what} (guess)</source>
        <translation>{what} (suposición)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/stretch.py"/>
        <source>{what} needs one or three finite numbers, got {values}.</source>
        <translation>{what} necesita uno o tres números finitos; se recibió {values}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>{where}: this is SAM 2 as osam has it. Nothing in it says how the image is to be normalised, and osam itself does it in another way than SAM 2. Export the checkpoint with samexporter, whose names say it, or use the checkpoint itself.</source>
        <translation>{where}: es SAM 2 tal como lo tiene osam. Nada en él indica cómo se normaliza la imagen, y osam lo hace de otra manera que SAM 2. Exporte el checkpoint con samexporter, cuyos nombres lo indican, o use el propio checkpoint.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/crew.py"/>
        <source>{worker} cannot begin ({type}: {error}).</source>
        <translation>{worker} no puede empezar ({type}: {error}).</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/crew.py"/>
        <source>{worker} does not see the folder for the results. Choose one that all machines reach under the same path.</source>
        <translation>{worker} no ve la carpeta de resultados. Elija una a la que todos los equipos accedan con la misma ruta.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/crew.py"/>
        <source>{worker} has S2 SAM {version}, this is {own_version}. Install the same.</source>
        <translation>{worker} tiene S2 SAM {version}; aquí está {own_version}. Instale la misma versión.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/crew.py"/>
        <source>{worker} has other files of the model {model} than the others: masks would not compare. Put the same files on all machines.</source>
        <translation>{worker} tiene otros archivos del modelo {model} que los demás: las máscaras no serían comparables. Ponga los mismos archivos en todos los equipos.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/crew.py"/>
        <source>{worker} lacks the Python module {module}. Install S2 SAM there with pip, or start it with PYTHONPATH set to the folder that holds s2sam_qgis.</source>
        <translation>{worker} no tiene el módulo de Python {module}. Instale S2 SAM ahí con pip o inícielo con PYTHONPATH apuntando a la carpeta que contiene s2sam_qgis.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>• {needed}; this QGIS has {version}</source>
        <translation>• {needed}; este QGIS tiene {version}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>… and all rasters of a folder</source>
        <translation>… y todos los rásteres de una carpeta</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/segment_algorithm.py"/>
        <source>… or prompts in a layer</source>
        <translation>… o prompts en una capa</translation>
    </message>
</context>
</TS>
