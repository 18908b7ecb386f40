<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>S2Sam</name>
    <message>
        <location filename="../s2sam_qgis/gui/panels/date_row.py"/>
        <source>&amp;Also look at</source>
        <translation>Regarder &amp;aussi</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>&amp;Layer</source>
        <translation>&amp;Couche</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/model_panel.py"/>
        <source>&amp;Model</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/correction_geojson.py"/>
        <source>&apos;action&apos; must be &apos;add&apos; or &apos;cut&apos;, found {found}.</source>
        <translation>&apos;action&apos; doit être &apos;add&apos; ou &apos;cut&apos;, et non {found}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/correction_geojson.py"/>
        <source>&apos;after&apos; must be a number of prompts, 0 or more, found {found}.</source>
        <translation>&apos;after&apos; doit être un nombre de prompts, 0 ou plus, et non {found}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>&apos;candidate&apos; must be the number of a candidate mask, from 1, found {value}.</source>
        <translation>« candidate » doit être le numéro d’un masque, à partir de 1 ; trouvé : {value}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>&apos;label&apos; must be 1 (foreground) or 0 (background), found {found}.</source>
        <translation>&apos;label&apos; doit être 1 (premier plan) ou 0 (arrière-plan) ; trouvé : {found}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>&apos;prompt_id&apos; has {count} characters; {limit} are allowed.</source>
        <translation>&apos;prompt_id&apos; a {count} caractères ; {limit} sont autorisés.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>&apos;prompt_id&apos; must be an integer or a text, found {value}.</source>
        <translation>&apos;prompt_id&apos; doit être un entier ou un texte ; trouvé : {value}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>&apos;prompt_id&apos; {value} begins or ends with a blank, or has a character that cannot be written. Give the object another id.</source>
        <translation>&apos;prompt_id&apos; {value} commence ou finit par une espace, ou contient un caractère qui ne peut pas être écrit. Donnez un autre identifiant à l’objet.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>&apos;prompt_id&apos; {value} has more than 64 bits, which no vector file holds. Use a smaller number, or a text.</source>
        <translation>&apos;prompt_id&apos; {value} dépasse 64 bits, ce qu’aucun fichier vectoriel ne contient. Utilisez un nombre plus petit ou un texte.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>({x:g}, {y:g}) is not a longitude and latitude. GeoJSON needs degrees, longitude first; a file in another CRS needs a &apos;crs&apos; member that names it.</source>
        <translation>({x:g}, {y:g}) n’est pas une longitude/latitude. GeoJSON exige des degrés, la longitude d’abord ; un fichier dans un autre SCR doit avoir un membre &apos;crs&apos; qui le nomme.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/baseline.py"/>
        <source>-1000 as of processing baseline 04.00; baseline {baseline:05.2f} ({item})</source>
        <translation>-1000 à partir de la baseline de traitement 04.00 ; baseline {baseline:05.2f} ({item})</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/run_options.py"/>
        <source>0 = automatic</source>
        <translation>0 = automatique</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/baseline.py"/>
        <source>0 before processing baseline 04.00; baseline {baseline:05.2f} ({item})</source>
        <translation>0 avant la baseline de traitement 04.00 ; baseline {baseline:05.2f} ({item})</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/import_dialog.py"/>
        <source>1 = foreground, 0 = background. If no field is chosen, every point is foreground.</source>
        <translation>1 = premier plan, 0 = arrière-plan. Sans champ, tous les points sont au premier plan.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/class_controller.py"/>
        <source>1 class was added.</source>
        <translation>1 classe a été ajoutée.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>1 counter-example</source>
        <translation>1 contre-exemple</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/date_row.py"/>
        <source>1 date</source>
        <translation>1 date</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>1 example</source>
        <translation>1 exemple</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/work_strip.py"/>
        <source>1 more object waits</source>
        <translation>1 autre objet attend</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_tools.py"/>
        <source>1 object</source>
        <translation>1 objet</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/run_controller.py"/>
        <source>1 object does not lie on {layer}; it was left out.</source>
        <translation>1 objet ne se trouve pas sur {layer} ; il a été laissé de côté.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_files.py"/>
        <source>1 object from {file}.</source>
        <translation>1 objet de {file}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_files.py"/>
        <source>1 object from {layer}.</source>
        <translation>1 objet de {layer}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/run_controller.py"/>
        <source>1 object in {seconds} s.</source>
        <translation>1 objet en {seconds} s.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/elsewhere_controller.py"/>
        <source>1 object is in the result layer ({each}). Undo takes it back.</source>
        <translation>1 objet est dans la couche de résultats ({each}). Annuler le retire.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/everything_controller.py"/>
        <source>1 object is in the result layer. Undo takes it back.</source>
        <translation>1 objet est dans la couche de résultats. Annuler le retire.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_bulk.py"/>
        <source>1 object overlaps accepted ones, by {size} in all; the outlines stay as they are.</source>
        <translation>1 objet chevauche des objets acceptés, {size} au total ; les contours restent tels quels.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/bulk_steps.py"/>
        <source>1 object was edited since. It stays in the layer.</source>
        <translation>1 objet a été modifié depuis. Il reste dans la couche.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_files.py"/>
        <source>1 prompt saved to {file}.</source>
        <translation>1 prompt enregistré dans {file}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/crew.py"/>
        <source>1 raster was run by a worker with other files of the model ({name}): its masks do not compare with the others.</source>
        <translation>1 raster a été traité par un processus ayant d&apos;autres fichiers du modèle ({name}) : ses masques ne se comparent pas aux autres.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>1 was done before</source>
        <translation>1 déjà fait</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>1/10000, as in Sentinel-2&apos;s products</source>
        <translation>1/10000, comme dans les produits Sentinel-2</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>1/10000, as in Sentinel-2&apos;s products; from the name {name}</source>
        <translation>1/10000, comme dans les produits Sentinel-2 ; d&apos;après le nom {name}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>8-bit values: no reflectance, shown as they are</source>
        <translation>valeurs sur 8 bits : pas de réflectance, affichées telles quelles</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>A box around the object; on a point or a box: moves it</source>
        <translation>Un cadre autour de l&apos;objet ; sur un point ou un cadre : le déplace</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>A checkpoint (.pth), or an ONNX pair …_encoder.onnx and …_decoder.onnx</source>
        <translation>Un checkpoint (.pth) ou une paire ONNX …_encoder.onnx et …_decoder.onnx</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/classes.py"/>
        <source>A class needs a name.</source>
        <translation>Une classe a besoin d&apos;un nom.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/encode_algorithm.py"/>
        <source>A model looks at an image through chips. Encoding a chip takes the time; answering a click on it does not. This algorithm encodes all chips that a first click in an area needs and keeps them in the store that the S2 SAM panel, the other algorithms and the shell command share.

Chips depend on the raster, the bands, the stretch and the model: choose what you will work with. What is encoded already is not encoded again.</source>
        <translation>Un modèle regarde une image par imagettes. C’est l’encodage d’une imagette qui prend du temps, non la réponse à un clic. Cet algorithme encode toutes les imagettes dont un premier clic dans une zone a besoin et les garde dans l’espace de stockage que partagent le panneau S2 SAM, les autres algorithmes et la commande shell.

Les imagettes dépendent du raster, des bandes, de l’étirement et du modèle : choisissez ceux avec lesquels vous travaillerez. Ce qui est déjà encodé ne l’est pas une seconde fois.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>A new area takes:</source>
        <translation>Une nouvelle zone prend :</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/everything/run.py"/>
        <source>A part of the area is missing from {folder}. Run it again.</source>
        <translation>Une partie de la zone manque dans {folder}. Relancez.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/grid.py"/>
        <source>A raster grid of {width} x {height} pixels holds nothing.</source>
        <translation>Une grille raster de {width} x {height} pixels ne contient rien.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/raster_source.py"/>
        <source>A web map: colours are as displayed, not reflectance, and its resolution is that of the present view.</source>
        <translation>Une carte web : les couleurs sont celles de l’affichage, non des réflectances, et la résolution est celle de la vue actuelle.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/elsewhere_controller.py"/>
        <location filename="../s2sam_qgis/gui/control/everything_controller.py"/>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Accept 1 object</source>
        <translation>Accepter 1 objet</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Accept all</source>
        <translation>Tout accepter</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Accept all {count} above</source>
        <translation>Accepter les {count} au-dessus</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Accept picked</source>
        <translation>Accepter la sélection</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/elsewhere_controller.py"/>
        <location filename="../s2sam_qgis/gui/control/everything_controller.py"/>
        <source>Accept {count} objects</source>
        <translation>Accepter {count} objets</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/accept_controller.py"/>
        <source>Accept {name}</source>
        <translation>Accepter {name}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_list.py"/>
        <source>Accepted ({count})</source>
        <translation>Acceptés ({count})</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/kept_objects.py"/>
        <source>Accepted before; changed since: {parts}. Enter replaces it</source>
        <translation>Déjà accepté ; modifié depuis : {parts}. Entrée le remplace</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_list.py"/>
        <source>Accepted objects</source>
        <translation>Objets acceptés</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>Acquired</source>
        <translation>Acquisition</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/repair_controller.py"/>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Add area</source>
        <translation>Ajouter une zone</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/attributes_dialog.py"/>
        <source>Add attribute</source>
        <translation>Ajouter un attribut</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/class_controller.py"/>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <source>Add class</source>
        <translation>Ajouter une classe</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Add counter-examples: what not to find</source>
        <translation>Ajouter des contre-exemples : ce qu&apos;il ne faut pas trouver</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Add examples: what to look for</source>
        <translation>Ajouter des exemples : ce qu&apos;il faut chercher</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/date_row.py"/>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Add folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Add rasters</source>
        <translation>Ajouter des rasters</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Add the rasters of a folder</source>
        <translation>Ajouter les rasters d’un dossier</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/target.py"/>
        <source>Add the results to the project</source>
        <translation>Ajouter les résultats au projet</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/tasks/download_task.py"/>
        <source>Add {model}</source>
        <translation>Ajouter {model}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_controller.py"/>
        <source>Add {what}</source>
        <translation>Ajouter un {what}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Address of a Dask scheduler, such as tcp://10.0.0.1:8786</source>
        <translation>Adresse d’un ordonnanceur Dask, par exemple tcp://10.0.0.1:8786</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Adds all rasters and products of a folder</source>
        <translation>Ajoute tous les rasters et produits d’un dossier</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Adds raster files that are no layers</source>
        <translation>Ajoute des fichiers raster qui ne sont pas des couches</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Adds the prompts as vector layers that QGIS&apos;s own tools can edit.</source>
        <translation>Ajoute les prompts comme couches vectorielles, modifiables avec les outils de QGIS.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Adds what you draw to the object. Click corners, then right-click; or drag around the area.</source>
        <translation>Ajoute à l&apos;objet ce que vous dessinez. Cliquez les sommets, puis clic droit ; ou faites glisser autour de la zone.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>All objects of the table</source>
        <translation>Tous les objets du tableau</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/outlines/polygons.py"/>
        <source>All of object {id} is smaller than the minimum area of {area:g} m2; its largest part was kept.</source>
        <translation>Tout l’objet {id} est plus petit que la surface minimale de {area:g} m2 ; sa plus grande partie a été gardée.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>All of them belong to QGIS; nothing had to be installed.</source>
        <translation>Tous font partie de QGIS ; rien n’a dû être installé.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/refine_controller.py"/>
        <source>All picked regions are refined already. Pick others.</source>
        <translation>Toutes les régions choisies sont déjà affinées. Choisissez-en d&apos;autres.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/date_row.py"/>
        <source>Also look at</source>
        <translation>Regarder aussi</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/target.py"/>
        <location filename="../s2sam_qgis/processing/other_dates.py"/>
        <source>Also look at the dates that the prompts were made with</source>
        <translation>Regarder aussi les dates avec lesquelles les prompts ont été faits</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/other_dates.py"/>
        <source>Also look at: other dates of the same place</source>
        <translation>Regarder aussi : autres dates du même lieu</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>An ONNX pair: press Another model… in the model manager.</source>
        <translation>Une paire ONNX : appuyez sur « Autre modèle… » dans le gestionnaire de modèles.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/results_controller.py"/>
        <source>Another file: {file}…</source>
        <translation>Autre fichier : {file}…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/results_controller.py"/>
        <source>Another file…</source>
        <translation>Autre fichier…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>Another model…</source>
        <translation>Autre modèle…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/attributes_dialog.py"/>
        <source>Another name and value</source>
        <translation>Un autre nom et une autre valeur</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/candidate_list.py"/>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_filter.py"/>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <location filename="../s2sam_qgis/processing/encode_algorithm.py"/>
        <source>Area</source>
        <translation>Zone</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>Area (ha)</source>
        <translation>Surface (ha)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_chart.py"/>
        <source>Area of each object over time</source>
        <translation>Surface de chaque objet au fil du temps</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <source>Area on the ellipsoid, in hectares, of the finished outline</source>
        <translation>Surface sur l’ellipsoïde, en hectares, du contour final</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/candidate_list.py"/>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <source>Area, ha</source>
        <translation>Surface, ha</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Areas</source>
        <translation>Surfaces</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>Areas by object and date</source>
        <translation>Surfaces par objet et par date</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>As displayed</source>
        <translation>Comme affiché</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>As objects</source>
        <translation>En objets</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/dock.py"/>
        <source>As opened</source>
        <translation>À l’ouverture</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>As recorded, else automatic</source>
        <translation>Comme enregistré, sinon automatique</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_session.py"/>
        <source>At least one thread is needed, got {threads}.</source>
        <translation>Il faut au moins un thread, reçu : {threads}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/connection.py"/>
        <source>At least one worker process is needed, got {count}.</source>
        <translation>Il faut au moins un processus de travail ; nombre indiqué : {count}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/attribute_controller.py"/>
        <source>Attributes</source>
        <translation>Attributs</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/attributes_dialog.py"/>
        <source>Attributes of {object}</source>
        <translation>Attributs de {object}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Attributes…</source>
        <translation>Attributs…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>Auto: {band}</source>
        <translation>Auto : {band}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/views.py"/>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <location filename="../s2sam_qgis/gui/dialogs/run_options.py"/>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Back (K)</source>
        <translation>Retour (K)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_layer.py"/>
        <source>Background</source>
        <translation>Arrière-plan</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Background point</source>
        <translation>Point d’arrière-plan</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>Bands</source>
        <translation>Bandes</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/view_controller.py"/>
        <source>Bands and stretch of {layer}</source>
        <translation>Bandes et étirement de {layer}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/sentinel2.py"/>
        <source>Bands {given!r}: give one band or three separated by commas, such as 4,3,2 or red,green,blue. {bands}</source>
        <translation>Bandes {given!r} : indiquez une bande ou trois séparées par des virgules, par exemple 4,3,2 ou red,green,blue. {bands}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>Bands, reflectance and stretch: see what the model sees</source>
        <translation>Bandes, réflectance et étirement : voir ce que voit le modèle</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <source>Bands, such as 4,3,2 or red,green,blue</source>
        <translation>Bandes, par exemple 4,3,2 ou red,green,blue</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/results_controller.py"/>
        <source>Beside the project: {file}</source>
        <translation>À côté du projet : {file}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/results_controller.py"/>
        <source>Borders</source>
        <translation>Limites</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Box</source>
        <translation>Rectangle</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_layer.py"/>
        <source>Boxes</source>
        <translation>Rectangles</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_notes.py"/>
        <source>Boxes with label 0 outline an object like any other box, they exclude nothing (prompt id {ids}). To exclude something, use points with label 0.</source>
        <translation>Les rectangles de label 0 délimitent un objet comme tout autre rectangle, ils n’excluent rien (prompt id {ids}). Pour exclure quelque chose, utilisez des points de label 0.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Brings the object into view.</source>
        <translation>Amène l’objet dans la vue.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Brush</source>
        <translation>Pinceau</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/model_list.py"/>
        <source>Built-in</source>
        <translation>Intégré</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/model_list.py"/>
        <source>Built-in 1.6</source>
        <translation>Intégré 1.6</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/views.py"/>
        <source>Burn (NBR)</source>
        <translation>Brûlis (NBR)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <location filename="../s2sam_qgis/gui/panels/work_bar.py"/>
        <location filename="../s2sam_qgis/gui/panels/work_strip.py"/>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Cancel; no half-written file remains</source>
        <translation>Annuler ; aucun fichier à moitié écrit ne reste</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/errors.py"/>
        <location filename="../s2sam_qgis/gui/control/everything_controller.py"/>
        <location filename="../s2sam_qgis/gui/control/refine_controller.py"/>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <source>Cancelled. No half-written file remains.</source>
        <translation>Annulé. Aucun fichier à moitié écrit ne reste.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/object_answer.py"/>
        <source>Cancelled. Select the object again, or add a point, to go on.</source>
        <translation>Annulé. Sélectionnez de nouveau l&apos;objet, ou ajoutez un point, pour continuer.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>Cancelled. What was loaded is kept and resumed next time.</source>
        <translation>Annulé. Ce qui a été téléchargé est conservé et sera repris la prochaine fois.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>Cancelled; nothing was changed.</source>
        <translation>Annulé ; rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/candidate_list.py"/>
        <source>Candidates by likeness</source>
        <translation>Candidats par ressemblance</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>Cannot make the folder {folder}: {reason}.</source>
        <translation>Impossible de créer le dossier {folder} : {reason}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <location filename="../s2sam_qgis/gui/control/class_controller.py"/>
        <location filename="../s2sam_qgis/models/onnx_file.py"/>
        <source>Cannot read {file}: {reason}.</source>
        <translation>Impossible de lire {file} : {reason}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/requirements.py"/>
        <source>Cannot remove {folder}: {why}. Check the folder&apos;s permissions, or remove it yourself.</source>
        <translation>Impossible de supprimer {folder} : {why}. Vérifiez vos droits à cet endroit ou supprimez le dossier vous-même.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/python.py"/>
        <source>Cannot start {program}: {why}.</source>
        <translation>Impossible de démarrer {program} : {why}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/files.py"/>
        <source>Cannot write to the folder {folder}: {reason}. Choose another folder or make it writable.</source>
        <translation>Impossible d’écrire dans le dossier {folder} : {reason}. Choisissez un autre dossier ou rendez-le accessible en écriture.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_writing.py"/>
        <source>Cannot write to the results file {path}: {why}. The object is not lost: check whether another program has locked the file, free disk space and folder permissions, then press Enter again. Or choose another file in the menu of Accept.</source>
        <translation>Impossible d’écrire dans le fichier de résultats {path} : {why}. L’objet n’est pas perdu : vérifiez si un autre programme a verrouillé le fichier, l’espace disque libre et les droits du dossier, puis appuyez à nouveau sur Entrée. Ou choisissez un autre fichier dans le menu de « Accepter ».</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/install.py"/>
        <source>Cannot write to {folder}: {why}. Check free disk space and folder permissions.</source>
        <translation>Impossible d’écrire dans {folder} : {why}. Vérifiez vos droits et l’espace libre à cet endroit.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/files.py"/>
        <source>Cannot write {file}: {reason}. Nothing was changed. Check free disk space and folder permissions.</source>
        <translation>Impossible d&apos;écrire {file} : {reason}. Rien n&apos;a été modifié. Vérifiez l&apos;espace disque libre et les permissions du dossier.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>Change</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>Change bands and stretch</source>
        <translation>Modifier les bandes et l’étirement</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_controller.py"/>
        <source>Change box</source>
        <translation>Modifier le rectangle</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/class_controller.py"/>
        <source>Change class {name}</source>
        <translation>Modifier la classe {name}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/history_controller.py"/>
        <source>Change shape</source>
        <translation>Modifier la forme</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/tasks/download_task.py"/>
        <source>Check {model}</source>
        <translation>Vérifier {model}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/hashes.py"/>
        <source>Checking {file}</source>
        <translation>Vérification de {file}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>Checkpoints (*.pth *.pt);;All files (*)</source>
        <translation>Checkpoints (*.pth *.pt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <source>Chips</source>
        <translation>Imagettes</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/encode_algorithm.py"/>
        <source>Chips encoded</source>
        <translation>Imagettes encodées</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/encode_algorithm.py"/>
        <source>Chips encoded before</source>
        <translation>Imagettes déjà encodées</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/segment_algorithm.py"/>
        <source>Chips encoded: {encoded}, reused: {reused}. Decoder runs: {decoded}.</source>
        <translation>Fenêtres encodées : {encoded}, réutilisées : {reused}. Passages du décodeur : {decoded}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/target.py"/>
        <source>Choose a folder</source>
        <translation>Choisissez un dossier</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/button_states.py"/>
        <source>Choose a model above.</source>
        <translation>Choisissez un modèle ci-dessus.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/model_panel.py"/>
        <source>Choose a model.</source>
        <translation>Choisissez un modèle.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>Choose a raster layer</source>
        <translation>Choisissez une couche raster</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/everything_controller.py"/>
        <location filename="../s2sam_qgis/gui/control/example_set.py"/>
        <location filename="../s2sam_qgis/gui/control/prompt_controller.py"/>
        <location filename="../s2sam_qgis/gui/control/region_controller.py"/>
        <source>Choose a raster layer first, at the top of the panel.</source>
        <translation>Choisissez d’abord une couche raster, en haut du panneau.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/button_states.py"/>
        <source>Choose another layer above.</source>
        <translation>Choisissez une autre couche ci-dessus.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Choose at least one raster, or a folder of rasters.</source>
        <translation>Choisissez au moins un raster ou un dossier de rasters.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/alike_controller.py"/>
        <source>Choose at least one thing to compare, under &apos;Compare&apos;.</source>
        <translation>Choisissez au moins un critère sous « Comparer ».</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/attention_check.py"/>
        <source>Choose the device CPU in the model manager, under How models run.</source>
        <translation>Choisissez le périphérique CPU dans le gestionnaire de modèles, sous « Exécution des modèles ».</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/target.py"/>
        <source>Choose the folder</source>
        <translation>Choisir le dossier</translation>
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
        <translation>Classe de l&apos;objet actif et des suivants. Touches 1 à 9, 0 pour aucune.</translation>
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
        <translation>Classes d&apos;un champ de couche</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/run_options.py"/>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/button_states.py"/>
        <source>Click a field, a lake or a burn scar on the map.

Left click: inside · right click: outside
Drag: a box around it</source>
        <translation>Cliquez sur un champ, un lac ou une zone brûlée de la carte.

Clic gauche : dedans · clic droit : dehors
Glisser : un cadre autour</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/object_controller.py"/>
        <source>Click a point or the edge of a box first; Delete then removes it.</source>
        <translation>Cliquez d’abord sur un point ou sur le bord d’un rectangle ; Suppr l’enlève alors.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/workbench.py"/>
        <source>Click an object first; its prompts are then run elsewhere.</source>
        <translation>Cliquez d’abord sur un objet ; ses prompts seront ensuite exécutés ailleurs.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/region_controller.py"/>
        <source>Click the polygon&apos;s corners; right click or Enter ends it, Esc gives it up.</source>
        <translation>Cliquez sur les sommets du polygone ; clic droit ou Entrée pour terminer, Échap pour abandonner.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <source>Click to show or hide</source>
        <translation>Cliquez pour afficher ou masquer</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/cloud_share.py"/>
        <source>Cloud shares are not known, the scene classification cannot be read: {error}</source>
        <translation>Les parts de nuages sont inconnues, la classification de la scène ne peut pas être lue : {error}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <source>Colour of {name}</source>
        <translation>Couleur de {name}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <source>Colour…</source>
        <translation>Couleur…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <location filename="../s2sam_qgis/processing/alike_algorithm.py"/>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/alike_controller.py"/>
        <source>Compared: {names}</source>
        <translation>Comparé : {names}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Computes the full masks of all objects on this layer and adds them as layers</source>
        <translation>Calcule les masques complets de tous les objets sur cette couche et les ajoute comme couches</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Copies the object with its prompts.</source>
        <translation>Copie l’objet avec ses prompts.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>Copying {file}</source>
        <translation>Copie de {file}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/alike_algorithm.py"/>
        <source>Counter-examples</source>
        <translation>Contre-exemples</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/view_combo.py"/>
        <source>Custom…</source>
        <translation>Personnalisée…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/alike_algorithm.py"/>
        <source>Cut all places at the same detail, not at what suits the examples</source>
        <translation>Découper partout au même détail, et non à celui qui convient aux exemples</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/repair_controller.py"/>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Cut area</source>
        <translation>Découper une zone</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Cuts what you draw from the object. Click corners, then right-click; or drag around the area.</source>
        <translation>Découpe de l&apos;objet ce que vous dessinez. Cliquez les sommets, puis clic droit ; ou faites glisser autour de la zone.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/connection.py"/>
        <source>Dashboard: {address}</source>
        <translation>Tableau de bord : {address}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/connection.py"/>
        <source>Dashboard: {address} (where bokeh is installed beside the scheduler)</source>
        <translation>Tableau de bord : {address} (si bokeh est installé à côté de l’ordonnanceur)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <location filename="../s2sam_qgis/gui/rerun/checklist.py"/>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/object_edits.py"/>
        <source>Delete box</source>
        <translation>Supprimer le rectangle</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/object_edits.py"/>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Delete object</source>
        <translation>Supprimer l’objet</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/object_edits.py"/>
        <source>Delete point</source>
        <translation>Supprimer le point</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/everything_parameters.py"/>
        <source>Detail, from 0 (coarse) to 1 (fine)</source>
        <translation>Détail, de 0 (grossier) à 1 (fin)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/run_options.py"/>
        <location filename="../s2sam_qgis/gui/panels/model_panel.py"/>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/left_overs.py"/>
        <location filename="../s2sam_qgis/gui/control/waiting_results.py"/>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/run_options.py"/>
        <source>Disk space</source>
        <translation>Espace disque</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/help_button.py"/>
        <source>Documents on the web</source>
        <translation>Documents sur le web</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/keys_dialog.py"/>
        <source>Does</source>
        <translation>Effet</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Does it again. Also Ctrl+Shift+Z.</source>
        <translation>Refait l’opération. Aussi Ctrl+Maj+Z.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <source>Double-click to rename the class.</source>
        <translation>Double-cliquez pour renommer la classe.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Doubtful first</source>
        <translation>Douteux d&apos;abord</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>Download it again in the model manager.</source>
        <translation>Téléchargez-le à nouveau dans le gestionnaire de modèles.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>Download it in the model manager, or choose a file that you have there.</source>
        <translation>Téléchargez-le dans le gestionnaire de modèles, ou choisissez-y un fichier que vous avez.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/tasks/download_task.py"/>
        <source>Download {model}</source>
        <translation>Télécharger {model}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>Downloading {file}: {arrived} of {size}</source>
        <translation>Téléchargement de {file} : {arrived} sur {size}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>Downloads from the publisher; size and checksum are checked</source>
        <translation>Télécharge depuis le site de l’éditeur ; la taille et la somme de contrôle sont vérifiées</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>Drag</source>
        <translation>Glisser</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Drag a box around the object. Clicks still set points.</source>
        <translation>Tracez un rectangle autour de l’objet en glissant. Les clics placent toujours des points.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Drag moves the map. With any tool: hold Space.</source>
        <translation>Glisser déplace la carte. Avec tout outil : maintenez Espace.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/run_region.py"/>
        <source>Draw a polygon first: choose &apos;Draw a polygon…&apos; again.</source>
        <translation>Dessinez d’abord un polygone : choisissez à nouveau « Dessiner un polygone… ».</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Draw a polygon…</source>
        <translation>Dessiner un polygone…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_controller.py"/>
        <source>Draw box</source>
        <translation>Dessiner un rectangle</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/everything_controller.py"/>
        <source>Draw outlines</source>
        <translation>Dessiner les contours</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/object_edits.py"/>
        <source>Draw region</source>
        <translation>Dessiner la région</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <source>Drawn by hand: the model was not asked, so there is no score.</source>
        <translation>Dessiné à la main : le modèle n’a pas été consulté, il n’y a donc pas de score.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>Draws how each object changes, so that small ones are seen beside large ones</source>
        <translation>Montre l’évolution de chaque objet, pour que les petits se voient à côté des grands</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/shape_panel.py"/>
        <source>Draws outlines along the edges of the mask&apos;s pixels. Otherwise they run between the pixels, where the model sees the border, which is more accurate.</source>
        <translation>Trace les contours le long des bords des pixels du masque. Sinon ils passent entre les pixels, là où le modèle voit la limite, ce qui est plus précis.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <source>Drop parts smaller than (m²)</source>
        <translation>Écarter les parties de moins de (m²)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/object_edits.py"/>
        <source>Duplicate object</source>
        <translation>Dupliquer l’objet</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Earlier results</source>
        <translation>Résultats précédents</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_files.py"/>
        <source>Edit prompt layer</source>
        <translation>Modifier la couche de prompts</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/repair_controller.py"/>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/dock.py"/>
        <source>Every foreground point and every box starts its own object</source>
        <translation>Chaque point de premier plan et chaque rectangle commence son propre objet</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/objects_here.py"/>
        <source>Every object was lost on an earlier date. Following stopped there.</source>
        <translation>Tous les objets ont été perdus à une date antérieure. Le suivi s&apos;est arrêté là.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/alike_algorithm.py"/>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Examples: the objects of the table, or picked regions</source>
        <translation>Exemples : les objets du tableau, ou les régions choisies</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>Expected one of:</source>
        <translation>Attendu, au choix :</translation>
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
        <translation>Entité {id} : {what}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompts.py"/>
        <source>Features {first} and {second} are both boxes of prompt id {id!r}: an object has at most one box. Remove one of them or give it an id of its own.</source>
        <translation>Les entités {first} et {second} sont toutes deux des rectangles du prompt_id {id!r} : un objet a au plus un rectangle. Supprimez-en un ou donnez-lui un identifiant propre.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/install.py"/>
        <source>Fetching a newer pip for this installation</source>
        <translation>Téléchargement d’un pip plus récent pour cette installation</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/segment_algorithm.py"/>
        <source>Field with the label (1 foreground, 0 background)</source>
        <translation>Champ du label (1 premier plan, 0 arrière-plan)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/segment_algorithm.py"/>
        <source>Field with the object&apos;s id</source>
        <translation>Champ de l’identifiant de l’objet</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/segment_algorithm.py"/>
        <source>Field with the object&apos;s name</source>
        <translation>Champ du nom de l’objet</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>Files in use are removed when QGIS starts the next time.</source>
        <translation>Les fichiers en cours d’utilisation seront supprimés au prochain démarrage de QGIS.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/shape_panel.py"/>
        <source>Fill</source>
        <translation>Remplissage</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/shape_panel.py"/>
        <source>Fill holes</source>
        <translation>Combler les trous</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <source>Fill holes smaller than (m²)</source>
        <translation>Combler les trous de moins de (m²)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/shape_panel.py"/>
        <source>Fill opacity</source>
        <translation>Opacité du remplissage</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_list.py"/>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/alike_controller.py"/>
        <location filename="../s2sam_qgis/gui/control/elsewhere_controller.py"/>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <location filename="../s2sam_qgis/gui/panels/dock.py"/>
        <location filename="../s2sam_qgis/processing/alike_algorithm.py"/>
        <source>Find the others like these</source>
        <translation>Trouver les autres comme ceux-ci</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>Find the others like these: take the candidate, refuse it</source>
        <translation>Trouver les autres comme ceux-ci : prendre le candidat, le refuser</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>Find the others like these: the next candidate, the one before</source>
        <translation>Trouver les autres comme ceux-ci : le candidat suivant, le précédent</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/open_dialogs.py"/>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Find there too</source>
        <translation>Y chercher aussi</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Find what is like these examples on another date or scene</source>
        <translation>Chercher ce qui ressemble à ces exemples à une autre date ou sur une autre scène</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/install.py"/>
        <source>Finding versions that fit this QGIS</source>
        <translation>Recherche de versions compatibles avec ce QGIS</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Finds all objects in the region. You see them before you accept</source>
        <translation>Trouve tous les objets de la région. Vous les voyez avant d&apos;accepter</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Focus looks at each object at the scale that suits it. Grid cuts the region into chips of 1024 pixels, as FarmVibes.AI does, and gives its masks.</source>
        <translation>Focus regarde chaque objet à l’échelle qui lui convient. Grille découpe la région en imagettes de 1024 pixels, comme FarmVibes.AI, et donne ses masques.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Focus: around the prompts</source>
        <translation>Focus : autour des prompts</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/target.py"/>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Folder for the results</source>
        <translation>Dossier des résultats</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <source>Folder with the model&apos;s ONNX files (NAME_encoder.onnx, NAME_decoder.onnx)</source>
        <translation>Dossier des fichiers ONNX du modèle (NAME_encoder.onnx, NAME_decoder.onnx)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>Folder with wheel files</source>
        <translation>Dossier de fichiers wheel</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/target.py"/>
        <source>Follow the object</source>
        <translation>Suivre l&apos;objet</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Follow the objects: each date starts from the outlines before it</source>
        <translation>Suivre les objets : chaque date part des contours précédents</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/run.py"/>
        <source>Following cannot be shared among processes: each date starts from the outline of the date before. Run it in one process; for many places, start one rerun each.</source>
        <translation>Le suivi ne peut pas être réparti entre des processus : chaque date part du contour de la date précédente. Exécutez-le dans un seul processus ; pour plusieurs lieux, lancez une relance pour chacun.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/run.py"/>
        <source>Following needs the chip plan focus: the chip plan grid replays fixed prompts.</source>
        <translation>Le suivi demande le plan focus : le plan grid rejoue des prompts fixes.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/target.py"/>
        <source>For what moves, such as a glacier, a lake or a river bar: each date starts from the outline of the date before. Otherwise the same clicks are asked on each date.</source>
        <translation>Pour ce qui bouge, comme un glacier, un lac ou un banc de rivière : chaque date part du contour de la date précédente. Sinon, les mêmes clics sont posés à chaque date.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_layer.py"/>
        <source>Foreground</source>
        <translation>Premier plan</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Foreground point</source>
        <translation>Point de premier plan</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <source>Foreground points (+), background points (−), box, and corrections by hand (✎)</source>
        <translation>Points de premier plan (+), points d&apos;arrière-plan (−), rectangle et corrections à la main (✎)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Forget all examples</source>
        <translation>Oublier tous les exemples</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>Found:</source>
        <translation>Trouvé :</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <source>From a layer&apos;s field…</source>
        <translation>D&apos;un champ de couche…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <source>From a table or a QGIS style…</source>
        <translation>D&apos;une table ou d&apos;un style QGIS…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>GeoJSON is longitude/latitude (RFC 7946), these prompts are in {crs}.</source>
        <translation>GeoJSON est en longitude/latitude (RFC 7946), ces prompts sont en {crs}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>GeoPackage and GeoTIFF…</source>
        <translation>GeoPackage et GeoTIFF…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>GeoPackage…</source>
        <translation>GeoPackage…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>GeoTIFF masks…</source>
        <translation>Masques GeoTIFF…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Give either a number of worker processes or the address of a scheduler, not both: a scheduler has workers of its own.</source>
        <translation>Indiquez soit un nombre de processus de travail, soit l’adresse d’un ordonnanceur, mais pas les deux : un ordonnanceur a ses propres workers.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/segment_algorithm.py"/>
        <source>Give either a prompt file or a layer with prompts.</source>
        <translation>Indiquez soit un fichier de prompts, soit une couche de prompts.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/reader.py"/>
        <source>Give one of its parts: {parts}.</source>
        <translation>Indiquez l’une de ses parties : {parts}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/alike_algorithm.py"/>
        <source>Give two or three examples: lakes, fields of one crop, burn scars. Everything on the raster is outlined and compared with them, and what is like them is kept.

Likeness is a number from 0 to 1. At 0.5 an object is as like the examples as it is like all objects together. Counter-examples take away what is like them.

Compared are the means of all bands and the indices that they allow (NDVI, NDWI, NBR); spreads within objects, size and shape can be added. Each place is cut at the detail that suits the examples.

Examples may lie on another date or scene: then give the raster on which they lie.</source>
        <translation>Donnez deux ou trois exemples : lacs, champs d&apos;une culture, zones brûlées. Tout le raster est délimité et comparé avec eux, et ce qui leur ressemble est gardé.

La ressemblance est un nombre de 0 à 1. À 0,5 un objet ressemble autant aux exemples qu&apos;à tous les objets ensemble. Les contre-exemples retirent ce qui leur ressemble.

Sont comparés les moyennes de toutes les bandes et les indices qu&apos;elles permettent (NDVI, NDWI, NBR) ; on peut y ajouter les dispersions dans les objets, la taille et la forme. Chaque lieu est découpé au détail qui convient aux exemples.

Les exemples peuvent se trouver sur une autre date ou scène : indiquez alors leur raster.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Gives the object a name.</source>
        <translation>Donne un nom à l’objet.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>Gives up what is under way, then puts the tool down</source>
        <translation>Abandonne ce qui est en cours, puis pose l&apos;outil</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>Good for:</source>
        <translation>Convient pour :</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Grid: as FarmVibes.AI</source>
        <translation>Grille : comme FarmVibes.AI</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/known_models.py"/>
        <source>HQ-SAM ViT-B: vit_b made for finer outlines</source>
        <translation>HQ-SAM ViT-B : vit_b fait pour des contours plus fins</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/known_models.py"/>
        <source>HQ-SAM ViT-H: vit_h made for finer outlines, slow on a CPU</source>
        <translation>HQ-SAM ViT-H : vit_h fait pour des contours plus fins, lent sur un processeur</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/help_button.py"/>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/help_button.py"/>
        <source>Help: an example, the keys, the documents</source>
        <translation>Aide : un exemple, les touches, les documents</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/object_edits.py"/>
        <source>Hide {object}</source>
        <translation>Masquer {object}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/dock.py"/>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/shape_panel.py"/>
        <source>Holes below this area are filled.</source>
        <translation>Les trous inférieurs à cette surface sont comblés.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>How many objects are left out for their score</source>
        <translation>Combien d&apos;objets sont exclus à cause de leur score</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>How many regions are how alike, from 0 to 1</source>
        <translation>Combien de régions se ressemblent à quel point, de 0 à 1</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>How models run</source>
        <translation>Exécution des modèles</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>How much neighbouring chips of the grid share</source>
        <translation>Part commune aux imagettes voisines de la grille</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/shape_panel.py"/>
        <source>How strongly the fill covers the image; 0 shows outlines only.</source>
        <translation>À quel point le remplissage couvre l’image ; 0 ne montre que les contours.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <source>How sure the model is: the overlap with the truth that it predicts, 0 to 1</source>
        <translation>Confiance du modèle : le recouvrement avec la réalité qu’il prédit, de 0 à 1</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/import_dialog.py"/>
        <source>If no field is chosen, each feature is its own object.</source>
        <translation>Sans champ, chaque entité est un objet à part.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/class_controller.py"/>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <source>Import classes</source>
        <translation>Importer des classes</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Import from layer…</source>
        <translation>Importer d’une couche…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/import_dialog.py"/>
        <source>Import prompts</source>
        <translation>Importer des prompts</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_files.py"/>
        <source>Import {layer}</source>
        <translation>Importer {layer}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>In % of the first date</source>
        <translation>En % de la première date</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>Install</source>
        <translation>Installer</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>Install from a folder…</source>
        <translation>Installer depuis un dossier…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/connection.py"/>
        <source>Install it for QGIS&apos;s Python, on Windows in the OSGeo4W Shell: python -m pip install distributed. Or set worker processes to 1.</source>
        <translation>Installez-le pour le Python de QGIS, sous Windows dans OSGeo4W Shell : python -m pip install distributed. Ou mettez les processus de travail à 1.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/tasks/packages_task.py"/>
        <source>Install the packages of S2 SAM</source>
        <translation>Installer les paquets de S2 SAM</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>Installation progress</source>
        <translation>Progression de l’installation</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>IoU with first</source>
        <translation>IoU avec le premier</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/segment_anything.py"/>
        <source>It has {blocks} blocks and positions of {shape}.</source>
        <translation>Il a {blocks} blocs et des positions de {shape}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/sentinel2.py"/>
        <source>It has: {bands}.</source>
        <translation>Il a : {bands}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>It is none of them; the others are ranked anew</source>
        <translation>Ce n&apos;en est pas une ; les autres sont reclassées</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>It is one of them; the others are ranked anew</source>
        <translation>C&apos;en est une ; les autres sont reclassées</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>It offers one mask.</source>
        <translation>Il propose un masque.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>It offers {count} masks to choose from.</source>
        <translation>Il propose {count} masques au choix.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>It runs on: {device}. {seconds} s for a new part of the image, {click} s a click.</source>
        <translation>Il s&apos;exécute sur : {device}. {seconds} s pour une nouvelle partie de l&apos;image, {click} s par clic.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/kept_objects.py"/>
        <source>Its feature in the result layer was edited by hand</source>
        <translation>Son entité dans la couche de résultats a été modifiée à la main</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/predictor.py"/>
        <source>Its full-size masks are not its small ones enlarged: the export fixed the size of another image. The small ones are used.</source>
        <translation>Ses masques en taille réelle ne sont pas ses petits masques agrandis : l&apos;export a figé la taille d&apos;une autre image. Les petits sont utilisés.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/segment_anything.py"/>
        <source>Its weights have other names, for example {name}.</source>
        <translation>Ses poids portent d’autres noms, par exemple {name}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/accept_controller.py"/>
        <source>Joining the borders of {name}…</source>
        <translation>Raccord des limites de {name}…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Keep accepted objects, fill around them</source>
        <translation>Garder les objets acceptés, remplir autour</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/accept_controller.py"/>
        <source>Keep my edits</source>
        <translation>Garder mes modifications</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/results_controller.py"/>
        <location filename="../s2sam_qgis/gui/panels/dock.py"/>
        <source>Keep results in</source>
        <translation>Conserver les résultats dans</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>Keep this layer. Otherwise the panel follows the Layers panel: it takes the active raster layer, else the topmost that is visible.</source>
        <translation>Garder cette couche. Sinon, le panneau suit le panneau des couches : il prend la couche raster active, sinon la plus haute qui est visible.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/accept_controller.py"/>
        <source>Keep your edits, or replace them with the outline that the panel shows?</source>
        <translation>Garder vos modifications ou les remplacer par le contour affiché dans le panneau ?</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Keep, and add new ones</source>
        <translation>Garder et en ajouter de nouveaux</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/kept_objects.py"/>
        <source>Kept in the result layer</source>
        <translation>Conservé dans la couche de résultats</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/keys_dialog.py"/>
        <source>Key or mouse</source>
        <translation>Touche ou souris</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/keys_dialog.py"/>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/help_button.py"/>
        <source>Keys and mouse…</source>
        <translation>Touches et souris…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/import_dialog.py"/>
        <source>Label field</source>
        <translation>Champ label</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/bands.py"/>
        <source>Landsat&apos;s bands, by number</source>
        <translation>bandes de Landsat, d&apos;après leur numéro</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>Larger brush</source>
        <translation>Pinceau plus grand</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Larger objects are left out</source>
        <translation>Les objets plus grands sont ignorés</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/import_dialog.py"/>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <location filename="../s2sam_qgis/gui/rerun/checklist.py"/>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/checklist.py"/>
        <source>Layers to run the prompts on</source>
        <translation>Couches sur lesquelles exécuter les prompts</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/alike_algorithm.py"/>
        <source>Least likeness, from 0 to 1</source>
        <translation>Ressemblance minimale, de 0 à 1</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Leave out</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Leave out clouds and shadows</source>
        <translation>Exclure les nuages et les ombres</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/everything_parameters.py"/>
        <source>Leave out objects larger than (m²), 0 for no limit</source>
        <translation>Ignorer les objets plus grands que (m²), 0 sans limite</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/everything_parameters.py"/>
        <source>Leave out objects smaller than (m²)</source>
        <translation>Ignorer les objets plus petits que (m²)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/everything_parameters.py"/>
        <source>Leave out objects that an edge or missing data cuts</source>
        <translation>Ignorer les objets coupés par un bord ou par des données manquantes</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/everything_parameters.py"/>
        <source>Leave out objects with a score below (0 to 1)</source>
        <translation>Laisser de côté les objets dont le score est inférieur à (0 à 1)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Leaves out what the edge of the region, of the image or of missing data cuts</source>
        <translation>Ignore ce que coupe le bord de la région, de l&apos;image ou des données manquantes</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>Left click</source>
        <translation>Clic gauche</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Left click: the region becomes an object with a point, which you can correct. Right click: picks it, to be accepted with others.</source>
        <translation>Clic gauche : la région devient un objet avec un point, que vous pouvez corriger. Clic droit : la choisit, pour l&apos;accepter avec d&apos;autres.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Left click: this belongs to the object. Right click: this does not. Drag: box.</source>
        <translation>Clic gauche : appartient à l’objet. Clic droit : n’en fait pas partie. Glisser : rectangle.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Left click: this does not belong to the object. Drag: box.</source>
        <translation>Clic gauche : n’appartient pas à l’objet. Glisser : rectangle.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Left drag paints on the object, right drag erases. + and −, or Shift and the wheel, change the size.</source>
        <translation>Glisser avec le bouton gauche peint sur l&apos;objet, avec le droit efface. + et −, ou Maj et la molette, changent la taille.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/segment.py"/>
        <source>Left out, because they lie outside the region: {count} ({objects}).</source>
        <translation>Laissés de côté, car hors de la région : {count} ({objects}).</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>Licence:</source>
        <translation>Licence :</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/known_models.py"/>
        <source>Light HQ-SAM: MobileSAM made for finer outlines, quick</source>
        <translation>Light HQ-SAM : MobileSAM fait pour des contours plus fins, rapide</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <location filename="../s2sam_qgis/gui/panels/candidate_list.py"/>
        <source>Likeness</source>
        <translation>Ressemblance</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/preferences.py"/>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>List models</source>
        <translation>Lister les modèles</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>Load a Sentinel-2 image and choose it here.</source>
        <translation>Chargez une image Sentinel-2 et choisissez-la ici.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/button_states.py"/>
        <source>Load a Sentinel-2 image, then choose it above.</source>
        <translation>Chargez une image Sentinel-2, puis choisissez-la ci-dessus.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/session_hub.py"/>
        <source>Load the model {model}</source>
        <translation>Charger le modèle {model}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Load the outlines</source>
        <translation>Charger les contours</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/model_panel.py"/>
        <source>Loading the model…</source>
        <translation>Chargement du modèle…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/session_hub.py"/>
        <source>Loading was cancelled.</source>
        <translation>Le chargement a été annulé.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>Loads the model and runs it once</source>
        <translation>Charge le modèle et l’exécute une fois</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Look at the examples there, if they lie on it</source>
        <translation>Regarder les exemples là-bas, s&apos;ils s&apos;y trouvent</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/object_answer.py"/>
        <source>Looked at: {dates}.</source>
        <translation>Regardées : {dates}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/answers.py"/>
        <source>Looking at the image for {object}</source>
        <translation>Analyse de l’image pour {object}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/install.py"/>
        <source>Looking for QGIS&apos;s Python</source>
        <translation>Recherche du Python de QGIS</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Looks on whole layers and writes all that is right of the slider</source>
        <translation>Cherche sur des couches entières et écrit tout ce qui est à droite du curseur</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/roster.py"/>
        <source>Lost the connection to the scheduler. Finished images are kept. Restart the scheduler and run the command again.</source>
        <translation>La connexion à l&apos;ordonnanceur est perdue. Les images terminées sont conservées. Redémarrez l&apos;ordonnanceur et relancez la commande.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>Low and high end, in reflectance where it is known</source>
        <translation>Bornes inférieure et supérieure, en réflectance là où elle est connue</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/pick_controller.py"/>
        <source>Make 1 object</source>
        <translation>Créer 1 objet</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/pick_controller.py"/>
        <source>Make {count} objects</source>
        <translation>Créer {count} objets</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Makes one of several accepted objects. Click them, or drag a line across them, then right-click.</source>
        <translation>Fait un seul objet de plusieurs objets acceptés. Cliquez dessus ou tracez une ligne à travers eux, puis clic droit.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/model_panel.py"/>
        <source>Manage models</source>
        <translation>Gérer les modèles</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/model_panel.py"/>
        <source>Manage models: download, add a file that you have, check</source>
        <translation>Gérer les modèles : télécharger, ajouter un fichier, vérifier</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/model_panel.py"/>
        <source>Manage models…</source>
        <translation>Gérer les modèles…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/everything_parameters.py"/>
        <source>Mask to leave out: a raster, where it is neither 0 nor no data</source>
        <translation>Masque à exclure : un raster, là où il n&apos;est ni 0 ni sans données</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <source>Mask {number} of {count}, by size; next with C</source>
        <translation>Masque {number} sur {count}, par taille ; suivant avec C</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_layers.py"/>
        <location filename="../s2sam_qgis/processing/polygonise_algorithm.py"/>
        <location filename="../s2sam_qgis/processing/segment_algorithm.py"/>
        <source>Masks</source>
        <translation>Masques</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/target.py"/>
        <source>Masks and outlines of each layer are written here</source>
        <translation>Les masques et contours de chaque couche sont écrits ici</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/segment_algorithm.py"/>
        <source>Masks and outlines of objects from points and boxes</source>
        <translation>Masques et contours d’objets à partir de points et de rectangles</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/polygonise_algorithm.py"/>
        <source>Masks to polygons</source>
        <translation>Masques vers polygones</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>Memory:</source>
        <translation>Mémoire :</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Merge objects</source>
        <translation>Fusionner des objets</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/result_tool_controller.py"/>
        <source>Merge {name}</source>
        <translation>Fusionner {name}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/shape_panel.py"/>
        <source>Min. area</source>
        <translation>Surface min.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/shape_panel.py"/>
        <source>Minimum area</source>
        <translation>Surface minimale</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/known_models.py"/>
        <source>MobileSAM: the smallest download, quick</source>
        <translation>MobileSAM : le plus petit téléchargement, rapide</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <location filename="../s2sam_qgis/gui/panels/model_panel.py"/>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/history_controller.py"/>
        <source>Model {model}</source>
        <translation>Modèle {model}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>Models (*.pth *.pt *.onnx);;All files (*)</source>
        <translation>Modèles (*.pth *.pt *.onnx);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>More options of the run</source>
        <translation>Autres options de l’exécution</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/encode_area.py"/>
        <source>More than {count} chips would have to be encoded for this area. Choose a smaller one, or allow more chips.</source>
        <translation>Plus de {count} imagettes devraient être encodées pour cette zone. Choisissez-en une plus petite ou autorisez plus d’imagettes.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/encode_algorithm.py"/>
        <source>Most chips to encode</source>
        <translation>Nombre maximal d’imagettes à encoder</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_controller.py"/>
        <source>Move point</source>
        <translation>Déplacer le point</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>Moves the map</source>
        <translation>Déplace la carte</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/attributes_dialog.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/import_dialog.py"/>
        <source>Name field</source>
        <translation>Champ du nom</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Names and values of your own for the selected objects.</source>
        <translation>Vos propres noms et valeurs pour les objets sélectionnés.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/views.py"/>
        <source>Near infrared</source>
        <translation>Proche infrarouge</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/results_controller.py"/>
        <source>Neighbours share borders</source>
        <translation>Les voisins partagent leurs limites</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>New area</source>
        <translation>Nouvelle zone</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/object_edits.py"/>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>New object</source>
        <translation>Nouvel objet</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/dock.py"/>
        <source>New object with every click</source>
        <translation>Nouvel objet à chaque clic</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/class_controller.py"/>
        <source>New objects get the class {name}.</source>
        <translation>Les nouveaux objets reçoivent la classe {name}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_files.py"/>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>New set</source>
        <translation>Nouveau jeu</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Next (J)</source>
        <translation>Suivant (J)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>Next tool</source>
        <translation>Outil suivant</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_chart.py"/>
        <source>No areas to show.</source>
        <translation>Aucune surface à afficher.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/source.py"/>
        <source>No band was asked for.</source>
        <translation>Aucune bande n’a été demandée.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/class_controller.py"/>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <source>No class</source>
        <translation>Aucune classe</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/everything/alike.py"/>
        <location filename="../s2sam_qgis/workflow/everything/samples.py"/>
        <source>No example lies on the raster. Choose examples that cover some of its pixels.</source>
        <translation>Aucun exemple ne se trouve sur le raster. Choisissez des exemples qui couvrent certains de ses pixels.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/example_set.py"/>
        <location filename="../s2sam_qgis/gui/control/run_region.py"/>
        <source>No feature is selected. Select some in a vector layer and make it active.</source>
        <translation>Aucune entité n’est sélectionnée. Sélectionnez-en dans une couche vectorielle et rendez celle-ci active.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/example_set.py"/>
        <source>No object is outlined on this image. Click one on the map, or select its row.</source>
        <translation>Aucun objet n&apos;est délimité sur cette image. Cliquez-en un sur la carte, ou sélectionnez sa ligne.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/run_controller.py"/>
        <source>No object lies on {layer}. Choose the layer on which they lie.</source>
        <translation>Aucun objet ne se trouve sur {layer}. Choisissez la couche où ils se trouvent.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_list.py"/>
        <source>No open object passes the filter.</source>
        <translation>Aucun objet ouvert ne correspond au filtre.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/date_row.py"/>
        <source>No other date</source>
        <translation>Aucune autre date</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/date_row.py"/>
        <source>No other layer shows this place</source>
        <translation>Aucune autre couche ne montre ce lieu</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>No raster could be done: {reason}</source>
        <translation>Aucun raster n’a pu être traité : {reason}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/opening.py"/>
        <source>No raster was named. Give the path of a raster file or folder.</source>
        <translation>Aucun raster n’a été nommé. Indiquez le chemin d’un fichier raster ou d’un dossier.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/object_edits.py"/>
        <source>No region</source>
        <translation>Pas de région</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/example_set.py"/>
        <source>No region is picked. Press &apos;Pick on map&apos; and right-click some regions.</source>
        <translation>Aucune région n&apos;est choisie. Appuyez sur « Choisir sur la carte » et faites un clic droit sur quelques-unes.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/region_controller.py"/>
        <source>No region was drawn: the one before is used.</source>
        <translation>Aucune région n’a été dessinée : la précédente est utilisée.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/region_controller.py"/>
        <source>No region was drawn: the whole layer is used.</source>
        <translation>Aucune région n’a été dessinée : toute la couche est utilisée.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/connection.py"/>
        <source>No scheduler answers at {address}. Start one with &apos;dask scheduler&apos;, give the address that it prints (tcp://HOST:8786), and check the firewall.</source>
        <translation>Aucun ordonnanceur ne répond à {address}. Démarrez-en un avec &apos;dask scheduler&apos;, indiquez l’adresse qu’il affiche (tcp://HOST:8786) et vérifiez le pare-feu.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/network.py"/>
        <source>No set of package versions fits the ones that this QGIS has.</source>
        <translation>Aucune combinaison de versions de paquets n’est compatible avec celles de ce QGIS.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/roster.py"/>
        <source>No worker has been there for {minutes:.0f} minutes. Finished images are kept. Start workers and run the command again.</source>
        <translation>Aucun worker n&apos;est présent depuis {minutes:.0f} minutes. Les images terminées sont conservées. Démarrez des workers et relancez la commande.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/connection.py"/>
        <source>No worker has joined yet. Start some with: dask worker {address}</source>
        <translation>Aucun worker ne s’est encore connecté. Démarrez-en avec : dask worker {address}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/roster.py"/>
        <source>No worker is left. Waiting for another one to join.</source>
        <translation>Il ne reste aucun worker. En attente d&apos;un autre.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>Nodata</source>
        <translation>Nodata</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/place_prompts.py"/>
        <source>None of the objects lies in the region of interest. Draw another region, or run on the whole raster.</source>
        <translation>Aucun objet ne se trouve dans la région d’intérêt. Dessinez une autre région ou traitez tout le raster.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/objects_here.py"/>
        <source>None of the objects lies on this raster. Choose rasters of the same place, or check their CRS.</source>
        <translation>Aucun des objets ne se trouve sur ce raster. Choisissez des rasters du même endroit ou vérifiez leur SCR.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/objects_here.py"/>
        <source>None of the objects lies where this raster has data. Choose another date or tile.</source>
        <translation>Aucun des objets ne se trouve là où ce raster a des données. Choisissez une autre date ou une autre tuile.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/object_answer.py"/>
        <source>Not sure: add a point or a box.</source>
        <translation>Pas sûr : ajoutez un point ou un cadre.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/object_answer.py"/>
        <source>Not sure: add a point or a box. C shows another mask.</source>
        <translation>Pas sûr : ajoutez un point ou un cadre. C montre un autre masque.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Nothing is outlined outside these polygons</source>
        <translation>Rien n&apos;est délimité hors de ces polygones</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/alike_algorithm.py"/>
        <source>Nothing is so alike; the most alike has {most:.2f}. Choose a smaller least likeness, or other examples.</source>
        <translation>Rien ne ressemble autant ; le plus ressemblant a {most:.2f}. Choisissez une ressemblance minimale plus petite, ou d&apos;autres exemples.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/accepted_objects.py"/>
        <source>Nothing of {name} would remain. Delete the feature instead.</source>
        <translation>Il ne resterait rien de {name}. Supprimez plutôt l&apos;entité.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/elsewhere_controller.py"/>
        <source>Nothing on these layers is so alike. Move the slider to the left.</source>
        <translation>Rien sur ces couches n&apos;est aussi ressemblant. Déplacez le curseur vers la gauche.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/everything/run.py"/>
        <source>Nothing was found to outline. Check the region, the limits of area, and whether the image has data there.</source>
        <translation>Rien à délimiter n&apos;a été trouvé. Vérifiez la région, les limites de surface et si l&apos;image y contient des données.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/alike_algorithm.py"/>
        <location filename="../s2sam_qgis/processing/everything_algorithm.py"/>
        <location filename="../s2sam_qgis/processing/polygonise_algorithm.py"/>
        <location filename="../s2sam_qgis/processing/segment_algorithm.py"/>
        <source>Number of objects</source>
        <translation>Nombre d’objets</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/import_dialog.py"/>
        <source>Object field</source>
        <translation>Champ de l’objet</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/segment.py"/>
        <source>Object {id!r}</source>
        <translation>L’objet {id!r}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/follow.py"/>
        <source>Object {id!r} was lost: what was found here overlaps its last outline by {percent} %. Following it stops on this date.</source>
        <translation>L&apos;objet {id!r} a été perdu : ce qui a été trouvé ici recouvre son dernier contour à {percent} %. Le suivi s&apos;arrête à cette date.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/segment.py"/>
        <source>Object {id!r}: another mask was chosen for it, which the chip plan grid does not know. Run it with the chip plan focus.</source>
        <translation>Objet {id!r} : un autre masque a été choisi, que le plan grid ne connaît pas. Exécutez-le avec le plan focus.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/object_notes.py"/>
        <source>Object {id!r}: mask {number} was chosen for it, but this model gives {count}. Its own choice was taken.</source>
        <translation>Objet {id!r} : le masque {number} avait été choisi, mais ce modèle en donne {count}. Son propre choix a été pris.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/object_notes.py"/>
        <source>Object {id!r}: the model sees no object there. Check its mask, and move its points.</source>
        <translation>Objet {id!r} : le modèle n&apos;y voit aucun objet. Vérifiez le masque et déplacez les points.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/follow.py"/>
        <source>Object {id!r}: {percent} % of it is under cloud or shadow, or without image. It was not outlined here, and is followed from its last outline on the next date.</source>
        <translation>Objet {id!r} : {percent} % est sous nuage ou ombre, ou sans image. Il n&apos;a pas été délimité ici et sera suivi depuis son dernier contour à la date suivante.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/object_notes.py"/>
        <source>Object {id!r}: {what}</source>
        <translation>Objet {id!r} : {what}</translation>
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
        <translation>Objet {id}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/outlines/polygons.py"/>
        <source>Object {id} has no pixel: it gets no outline.</source>
        <translation>L’objet {id} n’a aucun pixel : il ne reçoit pas de contour.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <location filename="../s2sam_qgis/gui/panels/dock.py"/>
        <location filename="../s2sam_qgis/gui/panels/object_table.py"/>
        <source>Objects</source>
        <translation>Objets</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/rerun_layers.py"/>
        <source>Objects on all dates</source>
        <translation>Objets à toutes les dates</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/checklist.py"/>
        <source>Objects on it</source>
        <translation>Objets dessus</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Objects outside the region are left out, masks are cut at its edge. Grid works in whole chips and widens the region to them.</source>
        <translation>Les objets hors de la région sont laissés de côté, les masques coupés à son bord. Grid travaille par vignettes entières et élargit la région.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/everything_parameters.py"/>
        <source>Objects to keep: outline around them</source>
        <translation>Objets à garder : délimiter autour d&apos;eux</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Objects whose outline is less likely right are left out; at 0 there are no holes</source>
        <translation>Les objets dont le contour est moins probablement juste sont exclus ; à 0, il n&apos;y a pas de trous</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>Offset</source>
        <translation>Décalage</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/run_options.py"/>
        <source>Once map and mouse stand still for a moment; clicks are then answered at once</source>
        <translation>Dès que la carte et la souris sont un instant immobiles ; les clics ont alors une réponse immédiate</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/button_states.py"/>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/environment.py"/>
        <source>One of {total} positions</source>
        <translation>L’une des {total} positions</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Only inside</source>
        <translation>Seulement dans</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_files.py"/>
        <source>Open prompts</source>
        <translation>Ouvrir des prompts</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Open prompts…</source>
        <translation>Ouvrir des prompts…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/help_button.py"/>
        <source>Open the example image with its objects</source>
        <translation>Ouvrir l&apos;image d&apos;exemple avec ses objets</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_files.py"/>
        <source>Open {file}</source>
        <translation>Ouvrir {file}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Opens a prompt file in place of these prompts.</source>
        <translation>Ouvre un fichier de prompts à la place de ces prompts.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/layer_reading.py"/>
        <source>Other dates are not looked at while the stretch is &apos;As displayed&apos;. Choose another stretch.</source>
        <translation>Les autres dates ne sont pas regardées tant que l&apos;étirement est « Comme affiché ». Choisissez un autre étirement.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/date_controller.py"/>
        <source>Other dates of the same place</source>
        <translation>Autres dates du même lieu</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/date_row.py"/>
        <source>Other dates of the same place, looked at together with the layer: borders stay, crops differ. Choose none where the object itself changed.</source>
        <translation>Autres dates du même lieu, regardées avec la couche : les limites restent, les cultures changent. N&apos;en choisissez aucune si l&apos;objet lui-même a changé.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/view_controller.py"/>
        <source>Other dates of {layer}</source>
        <translation>Autres dates de {layer}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/object_edits.py"/>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Other mask</source>
        <translation>Autre masque</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/target.py"/>
        <source>Otherwise each layer is looked at alone, so that changes show</source>
        <translation>Sinon, chaque couche est regardée seule, afin que les changements se voient</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/target.py"/>
        <source>Otherwise layers that are done already are skipped, and other files are kept</source>
        <translation>Sinon, les couches déjà traitées sont ignorées et les autres fichiers conservés</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Otherwise they are compared as they look on the image that they were outlined on</source>
        <translation>Sinon, ils sont comparés tels qu&apos;ils apparaissent sur l&apos;image où ils ont été délimités</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/everything_parameters.py"/>
        <source>Outline clouds and shadows too</source>
        <translation>Délimiter aussi les nuages et les ombres</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/everything_controller.py"/>
        <location filename="../s2sam_qgis/gui/panels/dock.py"/>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <location filename="../s2sam_qgis/processing/everything_algorithm.py"/>
        <source>Outline everything</source>
        <translation>Tout délimiter</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/everything_parameters.py"/>
        <source>Outline only inside these polygons</source>
        <translation>Délimiter seulement à l&apos;intérieur de ces polygones</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/alike_controller.py"/>
        <location filename="../s2sam_qgis/gui/control/elsewhere_controller.py"/>
        <source>Outline two or three examples first, or pick regions on the map.</source>
        <translation>Délimitez d&apos;abord deux ou trois exemples, ou choisissez des régions sur la carte.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/alike_algorithm.py"/>
        <source>Outline what is found once more, with a point and a box for each object</source>
        <translation>Délimiter encore une fois ce qui est trouvé, avec un point et un rectangle par objet</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/object_answer.py"/>
        <source>Outlined by the model before. Select the object to outline it anew.</source>
        <translation>Détouré par le modèle précédent. Sélectionnez l&apos;objet pour le détourer à nouveau.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/object_answer.py"/>
        <source>Outlined on {image}. Select the object to outline it on the present image.</source>
        <translation>Détouré sur {image}. Sélectionnez l&apos;objet pour le détourer sur l&apos;image actuelle.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/alike_algorithm.py"/>
        <location filename="../s2sam_qgis/processing/everything_algorithm.py"/>
        <location filename="../s2sam_qgis/processing/polygonise_algorithm.py"/>
        <location filename="../s2sam_qgis/processing/segment_algorithm.py"/>
        <source>Outlines</source>
        <translation>Contours</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Outlines (*.gpkg)</source>
        <translation>Contours (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Outlines all fields, lakes and other objects of a region, without clicks.</source>
        <translation>Délimite tous les champs, lacs et autres objets d&apos;une région, sans clics.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <source>Outlines along pixel edges</source>
        <translation>Contours le long des bords des pixels</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/outlines/polygons.py"/>
        <source>Outlines cannot be finished in metres: the raster has no coordinate reference system. Leave minimum area, filling, simplifying and smoothing out, or give it one.</source>
        <translation>Les contours ne peuvent pas être retouchés en mètres : le raster n&apos;a pas de système de coordonnées. Renoncez à la surface minimale, au remplissage, à la simplification et au lissage, ou donnez-lui-en un.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/everything_algorithm.py"/>
        <source>Outlines every object of a raster, or of a part of it. No prompts are needed.

Neighbours share their border: it is one line, also after smoothing and simplifying. Nothing overlaps.

Detail decides how much is parted: at 0 only the strongest borders remain, at 1 the weakest too. The score of an object says how likely its outline is right, from 0 to 1.

Clouds and shadows are left out where a scene classification (SCL) lies beside the raster. Objects that you have already can be kept: outlines are drawn around them.

The built-in model is used. A full tile takes tens of minutes. If it is cancelled, the next run to the same file goes on where it stopped.</source>
        <translation>Délimite chaque objet d&apos;un raster ou d&apos;une partie de celui-ci. Aucune invite n&apos;est nécessaire.

Les voisins partagent leur limite : c&apos;est une seule ligne, même après lissage et simplification. Rien ne se chevauche.

Le détail décide de ce qui est séparé : à 0 seules les limites les plus fortes restent, à 1 les plus faibles aussi. Le score d&apos;un objet indique la probabilité que son contour soit juste, de 0 à 1.

Les nuages et les ombres sont ignorés si une classification de scène (SCL) accompagne le raster. Les objets que vous avez déjà peuvent être gardés : la délimitation se fait autour d&apos;eux.

Le modèle intégré est utilisé. Une tuile entière prend des dizaines de minutes. Après une annulation, l&apos;exécution suivante vers le même fichier reprend où elle s&apos;était arrêtée.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Outlines everything where it is not done yet, and ranks it by the examples</source>
        <translation>Délimite tout, là où ce n&apos;est pas encore fait, et le classe d&apos;après les exemples</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/shape_panel.py"/>
        <source>Outlines may deviate by this much to need fewer corners. 0 keeps every detail.</source>
        <translation>Les contours peuvent s&apos;écarter d&apos;autant pour avoir moins de sommets. 0 garde chaque détail.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/everything_algorithm.py"/>
        <source>Outlines of all fields, lakes and other objects, without prompts</source>
        <translation>Contours de tous les champs, lacs et autres objets, sans invites</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/alike_algorithm.py"/>
        <source>Outlines of all objects that are like a few examples</source>
        <translation>Contours de tous les objets qui ressemblent à quelques exemples</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/polygonise_algorithm.py"/>
        <source>Outlines of masks, with small parts, holes and pixel steps removed</source>
        <translation>Contours de masques, sans petites parties, trous ni marches de pixels</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>Outlines with this model from now on</source>
        <translation>Trace désormais les contours avec ce modèle</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Overlap</source>
        <translation>Recouvrement</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <source>Overlap of neighbouring chips (grid)</source>
        <translation>Recouvrement des imagettes voisines (grille)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/results_controller.py"/>
        <source>Overlaps and gaps of up to a pixel and a half between an accepted object and its neighbours become one line.</source>
        <translation>Les chevauchements et les vides d’au plus un pixel et demi entre un objet accepté et ses voisins deviennent une seule ligne.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/install.py"/>
        <source>Package {number} of {count}: {name}</source>
        <translation>Paquet {number} sur {count} : {name}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>Packages of S2 SAM</source>
        <translation>Paquets de S2 SAM</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/repair_controller.py"/>
        <source>Paint</source>
        <translation>Peindre</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Pan</source>
        <translation>Se déplacer</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/shape_panel.py"/>
        <source>Parts of an object below this area are dropped. A pixel of 10 m is 100 m².</source>
        <translation>Les parties d’un objet inférieures à cette surface sont écartées. Un pixel de 10 m fait 100 m².</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Parts of which one is like the examples and the other is not are parted sooner, and two that are like them are joined. Otherwise &apos;Detail&apos; alone decides.</source>
        <translation>Les parties dont l&apos;une ressemble aux exemples et l&apos;autre non sont séparées plus tôt, et deux parties ressemblantes sont réunies. Sinon, « Détail » décide seul.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>Percentile 2–98</source>
        <translation>Percentile 2–98</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Pick on map</source>
        <translation>Choisir sur la carte</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Picked regions</source>
        <translation>Régions choisies</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/picture_controller.py"/>
        <source>Pictures of the views</source>
        <translation>Images des vues</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>Pin the layer</source>
        <translation>Épingler la couche</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/shape_panel.py"/>
        <source>Pixel edges</source>
        <translation>Bords des pixels</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/bands.py"/>
        <source>PlanetScope&apos;s eight bands</source>
        <translation>les huit bandes de PlanetScope</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_layer.py"/>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/import_dialog.py"/>
        <source>Points become foreground or background points, polygons the boxes around them.</source>
        <translation>Les points deviennent des points de premier plan ou d’arrière-plan, les polygones les rectangles qui les entourent.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Points of accepted objects</source>
        <translation>Points des objets acceptés</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/everything_parameters.py"/>
        <source>Polygons to leave out</source>
        <translation>Polygones à ignorer</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Polygons, or a raster that is a mask: what is neither 0 nor no data is left out</source>
        <translation>Des polygones, ou un raster servant de masque : ce qui n&apos;est ni 0 ni sans données est exclu</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/session_hub.py"/>
        <source>Prepare S2 SAM</source>
        <translation>Préparer S2 SAM</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/encode_algorithm.py"/>
        <source>Prepare area</source>
        <translation>Préparer une zone</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/run_options.py"/>
        <source>Prepare the visible area in advance</source>
        <translation>Préparer à l&apos;avance la zone visible</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/run_options.py"/>
        <source>Prepared areas are kept on disk, so that none is prepared twice</source>
        <translation>Les zones préparées sont gardées sur le disque, pour n&apos;en préparer aucune deux fois</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/encode_algorithm.py"/>
        <source>Prepares an area in advance, so that clicks there are answered at once</source>
        <translation>Prépare une zone à l&apos;avance, pour que les clics y aient une réponse immédiate</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Preview the outline a click would create (dashed). Works where the image has been prepared.</source>
        <translation>Prévisualise en pointillé le contour que donnerait un clic. Fonctionne là où l&apos;image est préparée.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/run_options.py"/>
        <source>Processor threads for the model</source>
        <translation>Threads du processeur pour le modèle</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>Progress of the download</source>
        <translation>Progression du téléchargement</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/work_strip.py"/>
        <source>Progress of the outline</source>
        <translation>Progression du contour</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Progress of the rerun</source>
        <translation>Progression de la réexécution</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Progress of the run</source>
        <translation>Progression de l’exécution</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_rows.py"/>
        <source>Prompt feature {number} has no geometry.</source>
        <translation>L’entité de prompt {number} n’a pas de géométrie.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_rows.py"/>
        <source>Prompt feature {number} has no prompt_id. Give it the id of its object.</source>
        <translation>L’entité de prompt {number} n’a pas de prompt_id. Donnez-lui l’identifiant de son objet.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_rows.py"/>
        <source>Prompt feature {number} has the label {label}; it must be 1 (foreground) or 0 (background).</source>
        <translation>L’entité de prompt {number} a le label {label} ; il doit être 1 (premier plan) ou 0 (arrière-plan).</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_rows.py"/>
        <source>Prompt feature {number}: its properties are no JSON object.</source>
        <translation>Entité de prompt {number} : ses propriétés ne sont pas un objet JSON.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <location filename="../s2sam_qgis/processing/segment_algorithm.py"/>
        <source>Prompt file</source>
        <translation>Fichier de prompts</translation>
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
        <translation>Prompts modifiés dans le panneau S2 SAM</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_layer.py"/>
        <source>Prompts of a raster without coordinate reference system have no place on the map. Assign a CRS to the raster first.</source>
        <translation>Les prompts d’un raster sans système de coordonnées de référence n’ont pas de place sur la carte. Assignez d’abord un SCR au raster.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/place_prompts.py"/>
        <source>Prompts outside the raster: {outside} of {count}, {prompts}. Remove what lies outside, or choose a raster that holds it.</source>
        <translation>Prompts hors du raster : {outside} sur {count}, {prompts}. Supprimez ce qui est en dehors, ou choisissez un raster qui le contient.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Puts all objects away and starts with none. Undo brings them back.</source>
        <translation>Retire tous les objets et recommence à vide. Annuler les ramène.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Puts away what was found</source>
        <translation>Écarte ce qui a été trouvé</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <location filename="../s2sam_qgis/processing/provider.py"/>
        <source>Python packages are missing: {names}. Open S2 SAM once from the toolbar to install them.</source>
        <translation>Des paquets Python manquent : {names}. Ouvrez une fois S2 SAM depuis la barre d’outils pour les installer.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/plugin.py"/>
        <source>Python packages…</source>
        <translation>Paquets Python…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/python.py"/>
        <source>Python {version}, which QGIS uses, was not found as a program (looked at {where}). Install the packages of requirements.txt by hand.</source>
        <translation>Python {version}, qu’utilise QGIS, n’a pas été trouvé comme programme (recherché dans {where}). Installez à la main les paquets de requirements.txt.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/python.py"/>
        <source>Python {version}, which QGIS uses, was not found as a program, so worker processes cannot be started. Run with one process.</source>
        <translation>Python {version}, que QGIS utilise, n’a pas été trouvé comme programme : les processus de travail ne peuvent donc pas être démarrés. Exécutez avec un seul processus.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_layers.py"/>
        <source>QGIS cannot show the mask of {name} in {path}.</source>
        <translation>QGIS ne peut pas afficher le masque de {name} dans {path}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_layers.py"/>
        <source>QGIS cannot show {path}, which was written by this run.</source>
        <translation>QGIS ne peut pas afficher {path}, écrit par cette exécution.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/provider_source.py"/>
        <source>QGIS could not read {name}: {why} Check that the layer is shown.</source>
        <translation>QGIS n’a pas pu lire {name} : {why} Vérifiez que la couche est affichée.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/waiting_results.py"/>
        <source>QGIS ended unexpectedly. Accepted objects of a project without a file: {count} ({time}).</source>
        <translation>QGIS s’est arrêté de façon inattendue. Objets acceptés d’un projet sans fichier : {count} ({time}).</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/left_overs.py"/>
        <source>QGIS ended unexpectedly. Objects to restore: {count} ({project}, {time}). Accepted ones are safe.</source>
        <translation>QGIS s’est arrêté de façon inattendue. Objets à restaurer : {count} ({project}, {time}). Les objets acceptés sont en sécurité.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/left_overs.py"/>
        <source>QGIS ended unexpectedly. Objects to restore: {count} ({time}). Accepted ones are safe.</source>
        <translation>QGIS s’est arrêté de façon inattendue. Objets à restaurer : {count} ({time}). Les objets acceptés sont en sécurité.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/install.py"/>
        <source>QGIS&apos;s Python has no pip. On Debian and Ubuntu install the package python3-pip; elsewhere use the official QGIS installer. Then try again.</source>
        <translation>Le Python de QGIS n’a pas pip. Sous Debian et Ubuntu, installez le paquet python3-pip ; ailleurs, utilisez l’installateur officiel de QGIS. Réessayez ensuite.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>Range…</source>
        <translation>Plage…</translation>
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
        <translation>Raster des exemples, s&apos;il est différent</translation>
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
        <translation>Rasters (*.tif *.tiff *.jp2 *.vrt *.img *.zip);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Rasters done</source>
        <translation>Rasters traités</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Rasters failed</source>
        <translation>Rasters en échec</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Rasters skipped</source>
        <translation>Rasters ignorés</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/raster_source.py"/>
        <source>Read through QGIS, because its file cannot be opened directly.</source>
        <translation>Lu à travers QGIS, car son fichier ne peut pas être ouvert directement.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/raster_source.py"/>
        <source>Read through QGIS, so that the layer&apos;s additional no data values count.</source>
        <translation>Lu à travers QGIS, pour que les valeurs nulles supplémentaires de la couche comptent.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/session_hub.py"/>
        <source>Read {layer}</source>
        <translation>Lire {layer}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>Reading the layer…</source>
        <translation>Lecture de la couche…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/alike_controller.py"/>
        <source>Reading {layer}…</source>
        <translation>Lecture de {layer}…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/install.py"/>
        <source>Ready.</source>
        <translation>Prêt.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>Red, green, blue</source>
        <translation>Rouge, vert, bleu</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Redo</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Redraws a part of an accepted object&apos;s edge. A line that starts and ends inside adds, one that starts and ends outside cuts.</source>
        <translation>Redessine une partie du bord d’un objet accepté. Une ligne qui commence et finit à l’intérieur ajoute ; une ligne qui commence et finit à l’extérieur coupe.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/refine_controller.py"/>
        <source>Refine 1 outline</source>
        <translation>Affiner 1 contour</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Refine outlines</source>
        <translation>Affiner les contours</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/refine_controller.py"/>
        <source>Refine {count} outlines</source>
        <translation>Affiner {count} contours</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/refine_controller.py"/>
        <source>Refined: {done} of {count}. The others stay as they are.</source>
        <translation>Affinés : {done} sur {count}. Les autres restent tels quels.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>Reflectance 0–0.3</source>
        <translation>Réflectance 0–0.3</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>Reflectance = value × scaling + offset; such as 0.0001</source>
        <translation>Réflectance = valeur × facteur + décalage ; par exemple 0.0001</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Refuse (X)</source>
        <translation>Refuser (X)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/alike_controller.py"/>
        <source>Refuse a candidate</source>
        <translation>Refuser un candidat</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/everything_parameters.py"/>
        <location filename="../s2sam_qgis/processing/segment_algorithm.py"/>
        <source>Region of interest</source>
        <translation>Région d’intérêt</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Region of interest and chip plan</source>
        <translation>Région d’intérêt et plan des imagettes</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Regions right of the slider are picked</source>
        <translation>Les régions à droite du curseur sont choisies</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <source>Remove class</source>
        <translation>Supprimer la classe</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/class_controller.py"/>
        <source>Remove class {name}</source>
        <translation>Supprimer la classe {name}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/preferences.py"/>
        <source>Remove prepared areas</source>
        <translation>Supprimer les zones préparées</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>Removed. What is loaded stays until you restart QGIS.</source>
        <translation>Supprimé. Ce qui est chargé reste jusqu’au redémarrage de QGIS.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/run_options.py"/>
        <source>Removes all prepared areas from the disk</source>
        <translation>Supprime du disque toutes les zones préparées</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>Removes the folder with the plugin&apos;s packages</source>
        <translation>Supprime le dossier des paquets de l’extension</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Removes the selected objects with their prompts.</source>
        <translation>Supprime les objets sélectionnés avec leurs prompts.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>Removes the selected point or box</source>
        <translation>Supprime le point ou le cadre sélectionné</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/object_edits.py"/>
        <source>Rename to {name}</source>
        <translation>Renommer en {name}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/accept_controller.py"/>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/target.py"/>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Replace existing results</source>
        <translation>Remplacer les résultats existants</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Replace in the project</source>
        <translation>Remplacer dans le projet</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Rerun on 1 layer</source>
        <translation>Exécuter sur 1 couche</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Rerun on other layers</source>
        <translation>Exécuter sur d’autres couches</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Rerun on other layers…</source>
        <translation>Exécuter sur d’autres couches…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Rerun on {count} layers</source>
        <translation>Exécuter sur {count} couches</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Rerun prompts on rasters</source>
        <translation>Exécuter les prompts sur des rasters</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Reshape object</source>
        <translation>Remodeler un objet</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/result_tool_controller.py"/>
        <source>Reshape {name}</source>
        <translation>Remodeler {name}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/left_overs.py"/>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/left_overs.py"/>
        <source>Restore prompts</source>
        <translation>Restaurer les prompts</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/target.py"/>
        <source>Results in</source>
        <translation>Résultats dans</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>Right click</source>
        <translation>Clic droit</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/shape_panel.py"/>
        <source>Rounds outlines off, so that parcels do not look jagged.</source>
        <translation>Arrondit les contours, pour que les parcelles ne paraissent pas dentelées.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Run</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Run on layer</source>
        <translation>Exécuter sur la couche</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Runs a prompt file on every raster that is chosen: layers, and all rasters and products of a folder. The stretch that the prompts recorded is replayed, so that dates compare.

Each raster gets NAME_masks.tif, NAME_masks.gpkg and NAME_masks.json in the results&apos; folder. A raster that is done already is skipped, so an interrupted rerun is continued by running it again. One that fails is reported with the reason, and the others go on.

The summary holds the area of each object by date and how well its mask agrees with the first date (IoU): a table (.csv), or a layer with the outlines of all dates (.gpkg).

Several worker processes, or the workers of a Dask scheduler, share the rasters where QGIS&apos;s Python has the package distributed. Layers that only QGIS can read, such as web maps, then fail.</source>
        <translation>Exécute un fichier de prompts sur chaque raster choisi : des couches, et tous les rasters et produits d’un dossier. L’étirement enregistré avec les prompts est appliqué à nouveau, pour que les dates soient comparables.

Chaque raster reçoit NAME_masks.tif, NAME_masks.gpkg et NAME_masks.json dans le dossier des résultats. Un raster déjà traité est ignoré : une réexécution interrompue se poursuit donc en la relançant. Un raster en échec est signalé avec la raison, et les autres continuent.

Le résumé contient la surface de chaque objet par date et la concordance de son masque avec la première date (IoU) : un tableau (.csv), ou une couche avec les contours de toutes les dates (.gpkg).

Plusieurs processus de travail, ou les workers d’un ordonnanceur Dask, se partagent les rasters si le Python de QGIS a le paquet distributed. Les couches que seul QGIS peut lire, comme les cartes web, échouent alors.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Runs the same prompts on other dates or scenes.</source>
        <translation>Exécute les mêmes prompts sur d’autres dates ou scènes.</translation>
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
        <translation>Exemple S2 SAM {date}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>S2 SAM is ready</source>
        <translation>S2 SAM est prêt</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_edits.py"/>
        <source>S2 SAM knows accepted objects by the columns {names} of {layer}, so they were put back. Hide them in the attribute table if they are in your way.</source>
        <translation>S2 SAM reconnaît les objets acceptés aux colonnes {names} de {layer} ; elles ont donc été rétablies. Masquez-les dans la table d&apos;attributs si elles vous gênent.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>S2 SAM models</source>
        <translation>Modèles S2 SAM</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>S2 SAM needs some Python packages first</source>
        <translation>S2 SAM a d’abord besoin de quelques paquets Python</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_layer.py"/>
        <source>S2 SAM prompts</source>
        <translation>Prompts S2 SAM</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/rerun_layers.py"/>
        <source>S2 SAM rerun</source>
        <translation>Réexécution S2 SAM</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_home.py"/>
        <source>S2 SAM results</source>
        <translation>Résultats S2 SAM</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_home.py"/>
        <source>S2 SAM results (temporary)</source>
        <translation>Résultats S2 SAM (temporaire)</translation>
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
        <translation>S2 SAM : cliquer des objets sur une image Sentinel-2</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/keys_dialog.py"/>
        <source>S2 SAM: keys and mouse</source>
        <translation>S2 SAM : touches et souris</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/known_models.py"/>
        <source>SAM 2.1 base+: a larger encoder, for patient clicks</source>
        <translation>SAM 2.1 base+ : un encodeur plus grand, pour des clics patients</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/known_models.py"/>
        <source>SAM 2.1 large: the largest encoder, best with a graphics card</source>
        <translation>SAM 2.1 large : l&apos;encodeur le plus grand, de préférence avec une carte graphique</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/known_models.py"/>
        <source>SAM 2.1 small: a larger encoder, hardly slower than tiny</source>
        <translation>SAM 2.1 small : un encodeur plus grand, à peine plus lent que tiny</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/known_models.py"/>
        <source>SAM 2.1 tiny: a general model for a laptop</source>
        <translation>SAM 2.1 tiny : un modèle général pour un ordinateur portable</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/project_controller.py"/>
        <source>Save as file…</source>
        <translation>Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_files.py"/>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Save prompts</source>
        <translation>Enregistrer les prompts</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Save prompts as…</source>
        <translation>Enregistrer les prompts sous…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>Save the areas</source>
        <translation>Enregistrer les surfaces</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/run_controller.py"/>
        <source>Save the masks</source>
        <translation>Enregistrer les masques</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/run_controller.py"/>
        <source>Save the outlines</source>
        <translation>Enregistrer les contours</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/project_controller.py"/>
        <source>Saved to {file}. It is no longer in the project.</source>
        <translation>Enregistré dans {file}. Ce n’est plus dans le projet.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>Saved {path}</source>
        <translation>{path} enregistré</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Saves the prompts as GeoJSON.</source>
        <translation>Enregistre les prompts en GeoJSON.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Saves the prompts as another GeoJSON file.</source>
        <translation>Enregistre les prompts dans un autre fichier GeoJSON.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>Scaling</source>
        <translation>Facteur</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <location filename="../s2sam_qgis/gui/panels/object_filter.py"/>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/known_models.py"/>
        <source>Segment Anything ViT-B: the network of FarmVibes.AI&apos;s workflow</source>
        <translation>Segment Anything ViT-B : le réseau du workflow de FarmVibes.AI</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/known_models.py"/>
        <source>Segment Anything ViT-H: the largest encoder, meant for a graphics card</source>
        <translation>Segment Anything ViT-H : l&apos;encodeur le plus grand, conçu pour une carte graphique</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/known_models.py"/>
        <source>Segment Anything ViT-L: a larger encoder, best with a graphics card</source>
        <translation>Segment Anything ViT-L : un encodeur plus grand, de préférence avec une carte graphique</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/segment_algorithm.py"/>
        <source>Segment from prompts</source>
        <translation>Segmenter à partir de prompts</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/run_controller.py"/>
        <source>Segment {layer}</source>
        <translation>Segmenter {layer}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/segment_algorithm.py"/>
        <source>Segments every object of a prompt file, or of a layer of points and polygons, on one raster.

Prompts are saved by the S2 SAM panel, or come from a vector layer: points are foreground (label 1) or background (label 0), polygons are boxes around an object. Features with the same id are one object; without an id field (prompt_id) each feature is an object of its own.

Bands and stretch that a prompt file recorded are replayed, so that dates compare; otherwise they are recognised in the raster.

Objects outside the region of interest are left out, and masks are cut at its edge. The chip plan grid widens the region to whole chips.

Outlines carry area, score and where they came from. The masks raster has one band per object, 1 inside and 0 outside.</source>
        <translation>Segmente sur un raster chaque objet d’un fichier de prompts, ou d’une couche de points et de polygones.

Les prompts sont enregistrés par le panneau S2 SAM ou proviennent d’une couche vectorielle : les points sont de premier plan (label 1) ou d’arrière-plan (label 0), les polygones sont des rectangles autour d’un objet. Les entités de même identifiant forment un objet ; sans champ d’identifiant (prompt_id), chaque entité est un objet à part.

Les bandes et l’étirement enregistrés dans un fichier de prompts sont appliqués à nouveau, pour que les dates soient comparables ; sinon ils sont reconnus d’après le raster.

Les objets hors de la région d’intérêt sont laissés de côté et les masques coupés à son bord. Le plan grid élargit la région à des vignettes entières.

Les contours portent la surface, le score et leur origine. Le raster de masques a une bande par objet, 1 à l’intérieur et 0 à l’extérieur.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_tools.py"/>
        <source>Select at least two objects to merge: click them, or drag a line across them.</source>
        <translation>Sélectionnez au moins deux objets à fusionner : cliquez dessus ou tracez une ligne à travers eux.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/object_answer.py"/>
        <source>Select the object to see its outline.</source>
        <translation>Sélectionnez l’objet pour voir son contour.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Selected features of the active layer</source>
        <translation>Entités sélectionnées de la couche active</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/import_dialog.py"/>
        <source>Selected features only</source>
        <translation>Entités sélectionnées uniquement</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Selected objects of the table</source>
        <translation>Objets sélectionnés du tableau</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/errors.py"/>
        <source>Set it in the layer&apos;s properties, under Source.</source>
        <translation>Définissez-le dans les propriétés de la couche, sous Source.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/run.py"/>
        <source>Set the number of worker processes to 1.</source>
        <translation>Mettez le nombre de processus de travail à 1.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>Set them in QGIS&apos;s settings under Network.</source>
        <translation>Définissez-les dans les paramètres de QGIS, sous Réseau.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/errors.py"/>
        <source>Set {variable} to another folder in QGIS&apos;s settings under System, then restart QGIS.</source>
        <translation>Définissez {variable} sur un autre dossier dans les paramètres de QGIS, sous Système, puis redémarrez QGIS.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Several layers…</source>
        <translation>Plusieurs couches…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/dock.py"/>
        <source>Shape</source>
        <translation>Forme</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/views.py"/>
        <source>Short-wave infrared</source>
        <translation>Infrarouge à ondes courtes</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/waiting_results.py"/>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Show as layers</source>
        <translation>Afficher comme couches</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>Show this layer</source>
        <translation>Afficher cette couche</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/image_controller.py"/>
        <source>Show {layer}</source>
        <translation>Afficher {layer}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/object_edits.py"/>
        <source>Show {object}</source>
        <translation>Afficher {object}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <source>Shown on the map</source>
        <translation>Affiché sur la carte</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Shows the points and boxes of accepted objects on the map too.</source>
        <translation>Affiche aussi sur la carte les points et les rectangles des objets acceptés.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/shape_panel.py"/>
        <source>Simplify</source>
        <translation>Simplifier</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <location filename="../s2sam_qgis/processing/everything_parameters.py"/>
        <source>Simplify outlines by (m)</source>
        <translation>Simplifier les contours de (m)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>Smaller brush</source>
        <translation>Pinceau plus petit</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Smaller objects are left out</source>
        <translation>Les objets plus petits sont ignorés</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/shape_panel.py"/>
        <source>Smooth</source>
        <translation>Lisser</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <location filename="../s2sam_qgis/processing/everything_parameters.py"/>
        <source>Smooth outlines</source>
        <translation>Lisser les contours</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/answers.py"/>
        <source>Some of its points lie outside this layer.</source>
        <translation>Certains de ses points sont hors de cette couche.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/run.py"/>
        <source>Something unexpected happened ({type}: {error}).</source>
        <translation>Une erreur inattendue s’est produite ({type} : {error}).</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/tasks/background_task.py"/>
        <source>Something unexpected happened: {error}. Details are in the log ({log}).</source>
        <translation>Une erreur inattendue s’est produite : {error}. Les détails sont dans le journal ({log}).</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>Space held</source>
        <translation>Espace maintenue</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Split object</source>
        <translation>Diviser un objet</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/result_tool_controller.py"/>
        <source>Split {name}</source>
        <translation>Diviser {name}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Splits accepted objects along a line. Click its corners, then right-click; or drag.</source>
        <translation>Divise les objets acceptés le long d’une ligne. Cliquez ses sommets, puis clic droit ; ou tracez en glissant.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/session_hub.py"/>
        <source>Start S2 SAM</source>
        <translation>Démarrer S2 SAM</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/everything_controller.py"/>
        <location filename="../s2sam_qgis/gui/control/run_controller.py"/>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Starts the next object; its first click follows.</source>
        <translation>Commence l’objet suivant ; son premier clic suit.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <location filename="../s2sam_qgis/gui/rerun/checklist.py"/>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/work_strip.py"/>
        <source>Stop; the points stay. Also Esc on the map.</source>
        <translation>Arrêter ; les points restent. Aussi Échap sur la carte.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Stops looking</source>
        <translation>Arrête la recherche</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Stops looking for objects</source>
        <translation>Arrête la recherche d&apos;objets</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Stops refining; outlines stay as they are</source>
        <translation>Arrête l&apos;affinage ; les contours restent tels quels</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>Stretch</source>
        <translation>Étirement</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <source>Stretch: reflectance, percentile, farmvibes, or LOW,HIGH</source>
        <translation>Étirement : reflectance, percentile, farmvibes ou BAS,HAUT</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>Such as -0.1 for products of baseline 04.00 and later</source>
        <translation>Par exemple -0.1 pour les produits de baseline 04.00 et suivantes</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Suit the detail to the examples, place by place</source>
        <translation>Adapter le détail aux exemples, lieu par lieu</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/target.py"/>
        <source>Summary of all dates ({file})</source>
        <translation>Résumé de toutes les dates ({file})</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Summary: each object by date, as a table or as outlines</source>
        <translation>Résumé : chaque objet par date, en tableau ou en contours</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Table (*.csv)</source>
        <translation>Table (*.csv)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/class_controller.py"/>
        <source>Tables and QGIS styles (*.csv *.txt *.qml)</source>
        <translation>Tables et styles QGIS (*.csv *.txt *.qml)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Take (Y)</source>
        <translation>Prendre (Y)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/alike_controller.py"/>
        <source>Take a candidate</source>
        <translation>Prendre un candidat</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Takes prompts from the points or polygons of a vector layer.</source>
        <translation>Prend des prompts dans les points ou polygones d’une couche vectorielle.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Takes the last step back. Also Backspace and Ctrl+Z.</source>
        <translation>Annule la dernière étape. Aussi Retour arrière et Ctrl+Z.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Temporary layer</source>
        <translation>Couche temporaire</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/results_controller.py"/>
        <source>Temporary layer (lost when QGIS closes)</source>
        <translation>Couche temporaire (perdue à la fermeture de QGIS)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/opening.py"/>
        <source>The SAFE product {folder} cannot be used: {reason}, and there are no band images in GRANULE/*/IMG_DATA. Download it again.</source>
        <translation>Le produit SAFE {folder} ne peut pas être utilisé : {reason}, et il n’y a pas d’images de bandes dans GRANULE/*/IMG_DATA. Téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/encode_area.py"/>
        <source>The area does not touch the raster. Choose another one.</source>
        <translation>La zone à encoder ne touche pas le raster. Choisissez-en une autre.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>The area, or the mean of an index inside each outline. Hollow markers: most of the object is under cloud.</source>
        <translation>La surface, ou la moyenne d&apos;un indice dans chaque contour. Points creux : l&apos;objet est en grande partie sous les nuages.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/place_prompts.py"/>
        <source>The areas drawn for the object {id!r} lie outside the raster. Remove the object, or choose a raster that holds them.</source>
        <translation>Les surfaces dessinées pour l’objet {id!r} se trouvent hors du raster. Supprimez l’objet ou choisissez un raster qui les contient.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/stretch.py"/>
        <source>The band offset</source>
        <translation>Le décalage des bandes</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/stretch.py"/>
        <source>The band scaling</source>
        <translation>Le facteur des bandes</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/stretch.py"/>
        <source>The band scaling must not be 0: every pixel would look the same.</source>
        <translation>Le facteur des bandes ne doit pas être 0 : tous les pixels auraient le même aspect.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_borders.py"/>
        <source>The border to {names} was not joined, because its edits are not saved yet.</source>
        <translation>La limite avec {names} n’a pas été jointe, car ses modifications ne sont pas encore enregistrées.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/spec.py"/>
        <source>The built-in model is a stand-in without training: its masks only show that everything works.</source>
        <translation>Le modèle intégré est factice, non entraîné : ses masques montrent seulement que tout fonctionne.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_session.py"/>
        <source>The checkpoint lacks {count} of the model&apos;s weights, for example {name!r}. It belongs to another model.</source>
        <translation>Des poids du modèle manquent au checkpoint ({count}), par exemple {name!r}. Il appartient à un autre modèle.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/segment.py"/>
        <source>The chip plan grid works in chips of {size} pixels: the region was widened to {width} x {height} pixels. The chip plan focus keeps to its outline.</source>
        <translation>Le plan grid travaille par vignettes de {size} pixels : la région a été élargie à {width} x {height} pixels. Le plan focus respecte son contour.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/environment.py"/>
        <source>The coordinate reference system {crs!r} is not understood: {reason}. Give it as an authority code such as EPSG:32633 or as WKT.</source>
        <translation>Le système de coordonnées de référence {crs!r} n’est pas compris : {reason}. Indiquez-le par un code d’autorité comme EPSG:32633 ou en WKT.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/environment.py"/>
        <source>The coordinate reference system {crs!r} states no unit of length.</source>
        <translation>Le système de coordonnées de référence {crs!r} n’indique pas d’unité de longueur.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/environment.py"/>
        <source>The coordinate reference system {crs} is in degrees, which have no fixed length.</source>
        <translation>Le système de coordonnées de référence {crs} est en degrés, qui n’ont pas de longueur fixe.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/options.py"/>
        <source>The detail must be a number from 0 (coarse) to 1 (fine), got {value}.</source>
        <translation>Le détail doit être un nombre de 0 (grossier) à 1 (fin), pas {value}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/network.py"/>
        <source>The disk is full; about {size} MB are needed.</source>
        <translation>Le disque est plein ; environ {size} Mo sont nécessaires.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>The example cannot be copied to {folder}: {reason}</source>
        <translation>L&apos;exemple ne peut pas être copié dans {folder} : {reason}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>The example image {file} cannot be opened.</source>
        <translation>L&apos;image d&apos;exemple {file} ne peut pas être ouverte.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/everything/alike.py"/>
        <source>The examples&apos; image and this one have no band in common that tells them apart. Choose other values to compare.</source>
        <translation>L&apos;image des exemples et celle-ci n&apos;ont aucune bande commune qui les distingue. Choisissez d&apos;autres valeurs à comparer.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/class_layers.py"/>
        <source>The field {field} of {layer} has more than {count} values. Choose another one.</source>
        <translation>Le champ {field} de {layer} a plus de {count} valeurs. Choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/class_layers.py"/>
        <source>The field {field} of {layer} is empty. Choose another field.</source>
        <translation>Le champ {field} de {layer} est vide. Choisissez un autre champ.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>The file is the publisher&apos;s: its checksum agrees.</source>
        <translation>Le fichier est celui de l&apos;éditeur : sa somme de contrôle concorde.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/reader.py"/>
        <source>The files are in different coordinate reference systems: {file} in {crs}, {other_file} in {other_crs}. Warp them to one first.</source>
        <translation>Les fichiers sont dans des systèmes de coordonnées de référence différents : {file} en {crs}, {other_file} en {other_crs}. Reprojetez-les d’abord dans un seul.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/member.py"/>
        <source>The files do not cover one place: {name} lies outside the others. Give only files of one scene.</source>
        <translation>Les fichiers ne couvrent pas le même endroit : {name} se trouve hors des autres. N’indiquez que des fichiers d’une même scène.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/member.py"/>
        <source>The files do not share one grid: {name} is rotated or mirrored against the others. Warp them to one grid first.</source>
        <translation>Les fichiers n’ont pas la même grille : {name} est pivoté ou inversé par rapport aux autres. Ramenez-les d’abord à une seule grille.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/writing/plain_path.py"/>
        <source>The folder for temporary files, {folder}, has a name that GDAL misreads.</source>
        <translation>Le dossier des fichiers temporaires, {folder}, porte un nom que GDAL interprète mal.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/opening.py"/>
        <location filename="../s2sam_qgis/workflow/rerun/find_rasters.py"/>
        <source>The folder {folder} cannot be read: {reason}.</source>
        <translation>Le dossier {folder} ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/network.py"/>
        <source>The folder {folder} has no suitable wheel for {which}. It needs wheels for Python {version} on {system}, dependencies included.</source>
        <translation>Le dossier {folder} ne contient pas de wheel adapté pour {which}. Il faut des wheels pour Python {version} sous {system}, dépendances comprises.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/opening.py"/>
        <source>The folder {folder} holds no raster files ({suffixes}).</source>
        <translation>Le dossier {folder} ne contient aucun fichier raster ({suffixes}).</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/find_rasters.py"/>
        <source>The folder {folder} holds no raster: neither a product nor files ({suffixes}).</source>
        <translation>Le dossier {folder} ne contient aucun raster : ni produit, ni fichiers ({suffixes}).</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/opening.py"/>
        <source>The folder {folder} holds the bands of {count} images: {images}. Give the files of one of them.</source>
        <translation>Le dossier {folder} contient les bandes de {count} images : {images}. Indiquez les fichiers de l’une d’elles.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/opening.py"/>
        <source>The folder {folder} holds {count} rasters, but none is named after a Sentinel-2 band (such as ..._B04.tif): {files}. Give the file that you mean.</source>
        <translation>Le dossier {folder} contient des rasters ({count}), mais aucun ne porte le nom d’une bande Sentinel-2 (comme ..._B04.tif) : {files}. Indiquez le fichier voulu.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/install.py"/>
        <source>The folder {folder} is in use. Restart QGIS and install again before you open S2 SAM.</source>
        <translation>Le dossier {folder} est en cours d’utilisation. Redémarrez QGIS et relancez l’installation avant d’ouvrir S2 SAM.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>The installation did not succeed</source>
        <translation>L’installation a échoué</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/python.py"/>
        <source>The installer did not answer in time and was stopped.</source>
        <translation>L’installateur n’a pas répondu à temps et a été arrêté.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/raster_source.py"/>
        <source>The layer</source>
        <translation>La couche</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_import.py"/>
        <source>The layer has no coordinate reference system. Assign one before importing.</source>
        <translation>La couche n’a pas de système de coordonnées de référence. Assignez-en un avant l’importation.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_controller.py"/>
        <source>The layer is still being read. Click again in a moment.</source>
        <translation>La couche est encore en cours de lecture. Cliquez à nouveau dans un instant.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_writing.py"/>
        <source>The layer {layer} has no coordinate reference system, but this image has one. Choose another results file in the menu of Accept.</source>
        <translation>La couche {layer} n’a pas de système de coordonnées de référence, mais cette image en a un. Choisissez un autre fichier de résultats dans le menu de « Accepter ».</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_follow.py"/>
        <source>The layer {layer} is being edited, so its file stays at {path}. Save its edits, then save the project again.</source>
        <translation>La couche {layer} est en cours d’édition, son fichier reste donc à {path}. Enregistrez ses modifications, puis à nouveau le projet.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_home.py"/>
        <source>The layer {layer} is being edited. Save its edits or give them up first (Toggle editing).</source>
        <translation>La couche {layer} est en cours d’édition. Enregistrez ou abandonnez d’abord ses modifications (Basculer en mode édition).</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_tools.py"/>
        <source>The layer {layer} is read-only, so its objects cannot be changed. Check the layer&apos;s properties and the permissions of its file.</source>
        <translation>La couche {layer} est en lecture seule, ses objets ne peuvent donc pas être modifiés. Vérifiez les propriétés de la couche et les permissions de son fichier.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/displayed_stretch.py"/>
        <source>The layer {name} is drawn with a colour ramp or classes, not by stretching bands. Choose another stretch, or draw it as multiband colour or single band gray.</source>
        <translation>La couche {name} est affichée avec une palette de couleurs ou des classes, non par étirement de bandes. Choisissez un autre étirement ou affichez-la en couleur à bandes multiples ou en bande grise unique.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/displayed_stretch.py"/>
        <source>The layer {name} leaves a colour without a band. Choose three bands.</source>
        <translation>Dans la couche {name}, une couleur n’a pas de bande. Choisissez trois bandes.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/displayed_stretch.py"/>
        <source>The layer {name} shows band {band}, but only one band was read from it.</source>
        <translation>La couche {name} montre la bande {band}, mais une seule bande en a été lue.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/displayed_stretch.py"/>
        <source>The layer {name} shows band {band}, but {count} bands were read from it.</source>
        <translation>La couche {name} affiche la bande {band}, mais {count} bandes en ont été lues.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/options.py"/>
        <source>The least score must be a number from 0 to 1, got {value}.</source>
        <translation>Le score minimal doit être un nombre de 0 à 1, pas {value}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/result_tool_controller.py"/>
        <source>The line crosses itself. Draw it again without a loop.</source>
        <translation>La ligne se croise elle-même. Retracez-la sans boucle.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_tools.py"/>
        <source>The line crosses no object from edge to edge, so nothing was split.</source>
        <translation>La ligne ne traverse aucun objet d’un bord à l’autre, rien n’a donc été divisé.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_tools.py"/>
        <source>The line must start and end inside one object to add to it, or outside of it to cut from it, and cross its edge twice. Nothing was changed.</source>
        <translation>La ligne doit commencer et finir dans un même objet pour y ajouter, ou hors de lui pour le couper, et croiser deux fois son bord. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/layer_grid.py"/>
        <source>The map shows a place that {name} cannot show. Zoom to the layer.</source>
        <translation>La carte montre un endroit que {name} ne peut pas afficher. Zoomez sur la couche.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/layer_grid.py"/>
        <source>The map shows nothing. Zoom to the layer.</source>
        <translation>La carte ne montre rien. Zoomez sur la couche.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/object_answer.py"/>
        <source>The mask is empty. Move its points, or add a box.</source>
        <translation>Le masque est vide. Déplacez ses points ou ajoutez un rectangle.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_session.py"/>
        <source>The model</source>
        <translation>Le modèle</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>The model builtin comes with the plugin; there is nothing to fetch.</source>
        <translation>Le modèle builtin est fourni avec l’extension ; il n’y a rien à télécharger.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/answers.py"/>
        <source>The model does not work: {what} came out with the shape {shape}. Export it again, or use another one.</source>
        <translation>Le modèle ne fonctionne pas : {what} a la forme {shape}. Exportez-le à nouveau ou utilisez-en un autre.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_session.py"/>
        <source>The model failed while it ran: {reason}.</source>
        <translation>Le modèle a échoué pendant son exécution : {reason}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_session.py"/>
        <source>The model gives something else than numbers: {names}.</source>
        <translation>Le modèle donne autre chose que des nombres : {names}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/answers.py"/>
        <source>The model gives values that are no numbers. Its file may be damaged; fetch or export it again.</source>
        <translation>Le modèle donne des valeurs qui ne sont pas des nombres. Son fichier est peut-être endommagé ; téléchargez-le ou exportez-le à nouveau.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <source>The model is looking at the image</source>
        <translation>Le modèle analyse l’image</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>The model is ready.</source>
        <translation>Le modèle est prêt.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>The model outlines each picked region from a point in its middle: to be corrected</source>
        <translation>Le modèle délimite chaque région choisie à partir d&apos;un point en son milieu : pour la corriger</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>The model outlines each picked region once more, from a point and a box, in the background. The built-in model takes about half a second each. What is better is accepted instead.</source>
        <translation>Le modèle délimite encore une fois chaque région choisie, à partir d&apos;un point et d&apos;un rectangle, en arrière-plan. Le modèle intégré prend environ une demi-seconde pour chacune. Ce qui est meilleur est accepté à la place.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/model_panel.py"/>
        <source>The model runs on: {device}.</source>
        <translation>Le modèle s’exécute sur : {device}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/object_answer.py"/>
        <source>The model sees no object here. Check the mask, or move its points.</source>
        <translation>Le modèle ne voit aucun objet ici. Vérifiez le masque ou déplacez les points.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/model_panel.py"/>
        <source>The model that outlines; more of them in the model manager</source>
        <translation>Le modèle qui trace les contours ; d’autres dans le gestionnaire de modèles</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>The model works.</source>
        <translation>Le modèle fonctionne.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/edge_maps.py"/>
        <source>The model {model} has no edge maps, so it cannot outline everything. Choose the built-in model.</source>
        <translation>Le modèle {model} n&apos;a pas de cartes de contours, il ne peut donc pas tout délimiter. Choisissez le modèle intégré.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>The model {name} is not here yet ({size:.0f} MB).</source>
        <translation>Le modèle {name} n&apos;est pas encore là ({size:.0f} Mo).</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>The model&apos;s next answer: a part, the whole, a larger whole.</source>
        <translation>La réponse suivante du modèle : une partie, le tout, un tout plus grand.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>The next region, in the list&apos;s order</source>
        <translation>La région suivante, dans l&apos;ordre de la liste</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>The object&apos;s class; 0 for none</source>
        <translation>La classe de l&apos;objet ; 0 pour aucune</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <source>The object&apos;s class; keys 1 to 9 change it</source>
        <translation>La classe de l&apos;objet ; les touches 1 à 9 la changent</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <source>The object&apos;s name; double-click or F2 to rename</source>
        <translation>Le nom de l’objet ; double-clic ou F2 pour renommer</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/import_dialog.py"/>
        <source>The objects&apos; names</source>
        <translation>Les noms des objets</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/segment.py"/>
        <source>The other dates were not looked at: only the built-in model does, with the chip plan focus.</source>
        <translation>Les autres dates n&apos;ont pas été regardées : seul le modèle intégré le fait, avec le plan focus.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_writing.py"/>
        <source>The outline cannot be expressed in the CRS of {layer}.</source>
        <translation>Le contour ne peut pas être exprimé dans le SCR de {layer}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/outlines.py"/>
        <source>The outlines could not be written: {why}</source>
        <translation>Les contours n’ont pas pu être écrits : {why}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/network.py"/>
        <source>The package index cannot be reached; check the network, or use a folder of wheels.</source>
        <translation>L’index de paquets est injoignable ; vérifiez le réseau ou utilisez un dossier de wheels.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/network.py"/>
        <source>The package index has no suitable package, or cannot be reached; check the network, or use a folder of wheels.</source>
        <translation>L’index de paquets n’a pas de paquet adapté ou est injoignable ; vérifiez le réseau ou utilisez un dossier de wheels.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/install.py"/>
        <source>The packages were installed but do not work with this QGIS: {name} raised an error. Nothing was changed. The report says more.</source>
        <translation>Les paquets ont été installés mais ne fonctionnent pas avec ce QGIS : {name} a déclenché une erreur. Rien n’a été modifié. Le rapport en dit plus.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/install.py"/>
        <source>The packages were installed but do not work with this QGIS: {name} stopped with code {code}. Nothing was changed. The report says more.</source>
        <translation>Les paquets ont été installés mais ne fonctionnent pas avec ce QGIS : {name} s’est arrêté avec le code {code}. Rien n’a été modifié. Le rapport en dit plus.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/plugin.py"/>
        <source>The panel cannot be opened: {error}. Details are in the log ({log}).</source>
        <translation>Le panneau ne peut pas être ouvert : {error}. Les détails sont dans le journal ({log}).</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/environment.py"/>
        <source>The position ({x:.10g}, {y:.10g})</source>
        <translation>La position ({x:.10g}, {y:.10g})</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/environment.py"/>
        <source>The position ({x:.10g}, {y:.10g}) cannot be expressed in {target}. Check the coordinates and that they really are in {source}.</source>
        <translation>La position ({x:.10g}, {y:.10g}) ne peut pas être exprimée en {target}. Vérifiez les coordonnées, et qu’elles sont bien en {source}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/preferences.py"/>
        <source>The prepared areas are removed.</source>
        <translation>Les zones préparées sont supprimées.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/opening.py"/>
        <source>The product {product} cannot be opened: {reason}. Unpack the zip file.</source>
        <translation>Le produit {product} ne peut pas être ouvert : {reason}. Décompressez le fichier zip.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/opening.py"/>
        <source>The product {product} has no 10, 20 or 60 m images. Is the download complete?</source>
        <translation>Le produit {product} n’a pas d’images à 10, 20 ou 60 m. Le téléchargement est-il complet ?</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/opening.py"/>
        <source>The product {product} is not complete: {missing} is missing. Download it again, or give the files of its bands.</source>
        <translation>Le produit {product} n&apos;est pas complet : {missing} manque. Téléchargez-le à nouveau, ou indiquez les fichiers de ses bandes.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/opening.py"/>
        <source>The product {product} lies in {count} UTM zones. Give one of its parts: {parts}.</source>
        <translation>Le produit {product} s’étend sur {count} zones UTM. Indiquez l’une de ses parties : {parts}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/results_controller.py"/>
        <source>The project&apos;s file, when the project is saved</source>
        <translation>Fichier à côté du projet, dès qu’il est enregistré</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/document/project_entry.py"/>
        <source>The prompts in this project cannot be read: {error} They stay in the project; you can also save them as a file.</source>
        <translation>Les prompts de ce projet sont illisibles : {error} Ils restent dans le projet ; vous pouvez aussi les enregistrer dans un fichier.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/run.py"/>
        <source>The prompts were made with other dates beside the image ({count}). Each raster was looked at alone, so that changes show.</source>
        <translation>Les prompts ont été faits avec d&apos;autres dates à côté de l&apos;image ({count}). Chaque raster a été regardé seul, afin que les changements se voient.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/run.py"/>
        <source>The prompts were made with the model of another run, this is {model}: its masks may differ.</source>
        <translation>Les prompts ont été créés avec le modèle d’une autre exécution, celui-ci est {model} : ses masques peuvent différer.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/run.py"/>
        <source>The prompts were made with the model {recorded}, this is {model}: its masks may differ.</source>
        <translation>Les prompts ont été créés avec le modèle {recorded}, celui-ci est {model} : ses masques peuvent différer.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>The proxy asks for a name and a password before it lets {url} through.</source>
        <translation>Le proxy demande un nom et un mot de passe avant de laisser passer {url}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/network.py"/>
        <source>The proxy asks for a password; check QGIS&apos;s settings under Network.</source>
        <translation>Le proxy demande un mot de passe ; vérifiez les paramètres de QGIS sous Réseau.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/network.py"/>
        <source>The proxy cannot be reached; check QGIS&apos;s settings under Network.</source>
        <translation>Le proxy est injoignable ; vérifiez les paramètres de QGIS sous Réseau.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>The publisher&apos;s file (.pth, .pt), already on this machine</source>
        <translation>Le fichier de l’éditeur (.pth, .pt), déjà sur cette machine</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/place_prompts.py"/>
        <source>The raster has no coordinate reference system, so a region of interest cannot be placed on it. Assign one first, or leave the region out.</source>
        <translation>Le raster n’a pas de système de coordonnées de référence, une région d’intérêt ne peut donc pas y être placée. Assignez-en un d’abord ou renoncez à la région.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/place_prompts.py"/>
        <source>The raster has no coordinate reference system, so longitude/latitude prompts cannot be placed on it. Prompts as column, row can, with &quot;crs&quot;: {&quot;type&quot;: &quot;name&quot;, &quot;properties&quot;: {&quot;name&quot;: &quot;pixel&quot;}} in their file.</source>
        <translation>Le raster n&apos;a pas de système de coordonnées ; des prompts en longitude/latitude ne peuvent pas y être placés. Des prompts en colonne, ligne le peuvent, avec &quot;crs&quot;: {&quot;type&quot;: &quot;name&quot;, &quot;properties&quot;: {&quot;name&quot;: &quot;pixel&quot;}} dans leur fichier.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/polygon_reader.py"/>
        <source>The raster has no coordinate reference system, so polygons cannot be placed on it. Assign one first.</source>
        <translation>Le raster n&apos;a pas de système de coordonnées de référence, on ne peut donc pas y placer de polygones. Attribuez-en un d&apos;abord.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/objects_here.py"/>
        <source>The raster has no coordinate reference system, so the prompts cannot be placed on it.</source>
        <translation>Le raster n&apos;a pas de système de coordonnées ; les prompts ne peuvent pas y être placés.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <source>The raster layer could not be loaded.</source>
        <translation>La couche raster n’a pas pu être chargée.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>The raster layer whose objects you outline</source>
        <translation>La couche raster dont vous tracez les objets</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/grid.py"/>
        <source>The raster&apos;s pixels are {width:.3g} x {height:.3g} units large, so it lies nowhere on Earth. Georeference the raster again.</source>
        <translation>Les pixels du raster mesurent {width:.3g} x {height:.3g} unités : il ne se trouve donc nulle part sur Terre. Géoréférencez de nouveau le raster.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/grid.py"/>
        <source>The raster&apos;s transform {transform} cannot be inverted: its pixels have no area. Georeference the raster again.</source>
        <translation>La transformation {transform} du raster ne peut pas être inversée : ses pixels n’ont pas de surface. Géoréférencez à nouveau le raster.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/stretch.py"/>
        <source>The recorded stretch {record} cannot be used: {error!r}.</source>
        <translation>L’étirement enregistré {record} ne peut pas être utilisé : {error!r}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/replay.py"/>
        <source>The recorded {recorded} was used, although this raster says {own}. Give the band scaling and offset if that is wrong.</source>
        <translation>La relation enregistrée {recorded} a été utilisée, bien que ce raster indique {own}. Indiquez le facteur et le décalage des bandes si c’est faux.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>The region before, in the list&apos;s order</source>
        <translation>La région précédente, dans l&apos;ordre de la liste</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/run_region.py"/>
        <source>The region belongs to a layer of another kind. Draw it again here.</source>
        <translation>La région appartient à une couche d’un autre type. Dessinez-la de nouveau ici.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/run_region.py"/>
        <source>The region cannot be brought to the layer&apos;s CRS.</source>
        <translation>La région ne peut pas être convertie dans le SCR de la couche.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/tasks/everything_tasks.py"/>
        <source>The region has {count:.0f} million pixels, more than the panel shows at once ({most:.0f}). Choose a smaller one, or use &apos;Outline everything&apos; in the Processing toolbox.</source>
        <translation>La région compte {count:.0f} millions de pixels, plus que le panneau n&apos;en montre à la fois ({most:.0f}). Choisissez-en une plus petite, ou utilisez « Tout délimiter » dans la boîte à outils de traitements.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/region.py"/>
        <source>The region of interest does not touch the raster. Check its place and its CRS.</source>
        <translation>La région d’intérêt ne touche pas le raster. Vérifiez son emplacement et son SCR.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/region.py"/>
        <source>The region of interest has no area. Draw a polygon.</source>
        <translation>La région d’intérêt n’a pas de surface. Dessinez un polygone.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>The rerun was cancelled. Layers that are done stay done and are skipped next time.</source>
        <translation>La réexécution a été annulée. Les couches traitées le restent et seront ignorées la prochaine fois.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_file.py"/>
        <source>The results file {path} cannot be written: {why}. Check free disk space and folder permissions, or choose another file in the menu of Accept.</source>
        <translation>Le fichier de résultats {path} ne peut pas être écrit : {why}. Vérifiez l’espace disque libre et les droits du dossier, ou choisissez un autre fichier dans le menu de « Accepter ».</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_home.py"/>
        <source>The results file {path} is gone. A new one was begun: {fresh}.</source>
        <translation>Le fichier de résultats {path} a disparu. Un nouveau a été créé : {fresh}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/region_controller.py"/>
        <source>The run is limited to the polygon that was drawn.</source>
        <translation>L’exécution est limitée au polygone dessiné.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/run_controller.py"/>
        <source>The run was cancelled. Nothing was written.</source>
        <translation>L’exécution a été annulée. Rien n’a été écrit.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/document/autosave.py"/>
        <source>The safety copy of your prompts cannot be written: {error} If QGIS ends unexpectedly now, what is not saved is lost. Save the project or the prompts, and free disk space.</source>
        <translation>La copie de sécurité de vos prompts ne peut pas être écrite : {error} Si QGIS s’arrête maintenant, ce qui n’est pas enregistré est perdu. Enregistrez le projet ou les prompts et libérez de l’espace disque.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/document/autosave.py"/>
        <source>The safety copy of your prompts is written again.</source>
        <translation>La copie de sécurité de vos prompts est de nouveau écrite.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>The same prompts on many dates or scenes, with each object&apos;s area over time</source>
        <translation>Les mêmes prompts sur de nombreuses dates ou scènes, avec la surface de chaque objet au fil du temps</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/connection.py"/>
        <source>The scheduler offers no dashboard (status page).</source>
        <translation>L’ordonnanceur ne propose pas de tableau de bord (page d’état).</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/run_region.py"/>
        <source>The selected features are no polygons. Select polygons.</source>
        <translation>Les entités sélectionnées ne sont pas des polygones. Sélectionnez des polygones.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/network.py"/>
        <source>The server&apos;s certificate is not trusted; add your organisation&apos;s authority in QGIS&apos;s settings under Authentication.</source>
        <translation>Le certificat du serveur n’est pas approuvé ; ajoutez l’autorité de certification de votre organisation dans les paramètres de QGIS, sous Authentification.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/chips.py"/>
        <source>The spatial overlap must be at least 0 and below 1, got {overlap:g}. 0.5 lets neighbouring chips share half of their width.</source>
        <translation>Le recouvrement spatial doit être d’au moins 0 et inférieur à 1, reçu : {overlap:g}. Avec 0.5, les imagettes voisines partagent la moitié de leur largeur.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/sentinel2.py"/>
        <source>The stretch custom needs its range: two numbers LOW,HIGH.</source>
        <translation>L’étirement custom exige sa plage : deux nombres BAS,HAUT.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/sentinel2.py"/>
        <source>The stretch displayed is the one of a QGIS layer; a file has none. Choose reflectance, percentile, farmvibes, or two numbers LOW,HIGH.</source>
        <translation>L’étirement displayed est celui d’une couche QGIS ; un fichier n’en a pas. Choisissez reflectance, percentile, farmvibes ou deux nombres BAS,HAUT.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/stretch.py"/>
        <source>The stretch&apos;s high end</source>
        <translation>La borne haute de l’étirement</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/stretch.py"/>
        <source>The stretch&apos;s high end ({high:g}) must be above its low end ({low:g}) in channel {channel}.</source>
        <translation>La borne haute de l’étirement ({high:g}) doit être supérieure à sa borne basse ({low:g}) dans le canal {channel}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/stretch.py"/>
        <source>The stretch&apos;s low end</source>
        <translation>La borne basse de l’étirement</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/classes.py"/>
        <source>The table holds no class. It needs a column with names, and may have one of colours.</source>
        <translation>La table ne contient aucune classe. Il lui faut une colonne de noms, et elle peut en avoir une de couleurs.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/source.py"/>
        <source>The window {window} at shape {shape} holds no pixel.</source>
        <translation>La fenêtre {window} de forme {shape} ne contient aucun pixel.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/crew.py"/>
        <source>The worker at {address}</source>
        <translation>Le worker à l’adresse {address}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/roster.py"/>
        <source>The worker at {address} has given no sign of life for {seconds:.0f} seconds. Its raster is given to another one.</source>
        <translation>Le worker à {address} n&apos;a donné aucun signe de vie depuis {seconds:.0f} secondes. Son raster est confié à un autre.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/blocks.py"/>
        <location filename="../s2sam_qgis/workflow/cluster/crew.py"/>
        <source>The worker could not run it: {reason}</source>
        <translation>Le worker n’a pas pu l’exécuter : {reason}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/connection.py"/>
        <source>The worker process could not be started: {error}. Try without one.</source>
        <translation>Le processus n’a pas pu être lancé : {error}. Essayez sans.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/crew.py"/>
        <source>The worker process died while it worked on this raster, {count} times or as often as the scheduler allows. Maybe memory ran out: use fewer workers on one machine, or a smaller model.</source>
        <translation>Le processus de travail s’est arrêté brutalement pendant qu’il traitait ce raster, {count} fois ou autant que l’ordonnanceur le permet. La mémoire était peut-être épuisée : utilisez moins de workers sur une même machine, ou un modèle plus petit.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>Then press Use a file that I have… in the model manager.</source>
        <translation>Appuyez ensuite sur « Utiliser mon fichier… » dans le gestionnaire de modèles.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_tools.py"/>
        <source>There are no accepted objects yet. Accept an object first (Enter).</source>
        <translation>Il n’y a pas encore d’objets acceptés. Acceptez d’abord un objet (Entrée).</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/writing/mask_writer.py"/>
        <source>There are no masks to write.</source>
        <translation>Il n’y a pas de masques à écrire.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/writing/vector_writer.py"/>
        <source>There are no outlines to write.</source>
        <translation>Il n’y a pas de contours à écrire.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/run.py"/>
        <source>There are no prompts to rerun. Add at least one point or box.</source>
        <translation>Il n’y a pas de prompts à réexécuter. Ajoutez au moins un point ou un rectangle.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/classes.py"/>
        <source>There is already a class {name}. Choose another name.</source>
        <translation>Il existe déjà une classe {name}. Choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_edits.py"/>
        <source>There is already an object with the prompt id {id!r}.</source>
        <translation>Il y a déjà un objet avec le prompt_id {id!r}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/source.py"/>
        <source>There is no band number {band} in {name}; it has {count}.</source>
        <translation>Il n’y a pas de bande numéro {band} dans {name} ; nombre de bandes disponibles : {count}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/sentinel2.py"/>
        <source>There is no band number {number} in {name}. {bands}</source>
        <translation>Il n’y a pas de bande numéro {number} dans {name}. {bands}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/sentinel2.py"/>
        <source>There is no band number {number} in {name}; numbers start at 1. {bands}</source>
        <translation>Il n’y a pas de bande numéro {number} dans {name} ; les numéros commencent à 1. {bands}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/sentinel2.py"/>
        <source>There is no band {band!r} in {name}. {bands}</source>
        <translation>Il n’y a pas de bande {band!r} dans {name}. {bands}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/checkpoint.py"/>
        <source>There is no checkpoint {file}. Check the path.</source>
        <translation>Il n’y a pas de checkpoint {file}. Vérifiez le chemin.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/options.py"/>
        <source>There is no chip plan {plan!r}. Choose one of: {plans}.</source>
        <translation>Il n’y a pas de plan d’imagettes {plan!r}. Choisissez parmi : {plans}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/class_controller.py"/>
        <source>There is no class number {number}. Add classes in the section Classes.</source>
        <translation>Il n&apos;y a pas de classe numéro {number}. Ajoutez des classes dans la section Classes.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/connection.py"/>
        <source>There is no dashboard (status page): it needs the Python package bokeh.</source>
        <translation>Il n’y a pas de tableau de bord (page d’état) : il exige le paquet Python bokeh.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_import.py"/>
        <source>There is no feature to import. Select some, or take the whole layer.</source>
        <translation>Il n’y a aucune entité à importer. Sélectionnez-en ou prenez toute la couche.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/opening.py"/>
        <source>There is no file or folder {name}. Check the path.</source>
        <translation>Il n’y a pas de fichier ni de dossier {name}. Vérifiez le chemin.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <location filename="../s2sam_qgis/raster/reading/polygon_reader.py"/>
        <source>There is no file {file}. Check the path.</source>
        <translation>Il n’y a pas de fichier {file}. Vérifiez le chemin.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>There is no folder {folder}.</source>
        <translation>Il n’y a pas de dossier {folder}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/answers.py"/>
        <source>There is no image at this point (nodata). A mask never covers nodata; take the point back with Z, or move it.</source>
        <translation>Il n’y a pas d’image en ce point (nodata). Un masque ne couvre jamais de nodata ; retirez le point avec Z ou déplacez-le.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/model.py"/>
        <source>There is no model file {file}. Check the folder and the name.</source>
        <translation>Il n’y a pas de fichier de modèle {file}. Vérifiez le dossier et le nom.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>There is no model {name!r}. Choose one of: {models}, or the path of a checkpoint (.pth).</source>
        <translation>Il n&apos;y a pas de modèle {name!r}. Choisissez parmi : {models}, ou le chemin d&apos;un checkpoint (.pth).</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_edits.py"/>
        <source>There is no object with the prompt id {id!r}.</source>
        <translation>Il n’y a pas d’objet avec l’identifiant {id!r}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/object_controller.py"/>
        <source>There is no other mask for this object yet.</source>
        <translation>Il n’y a pas encore d’autre masque pour cet objet.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>There is no other raster layer</source>
        <translation>Il n&apos;y a pas d&apos;autre couche raster</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/import_dialog.py"/>
        <source>There is no point or polygon layer in the project.</source>
        <translation>Le projet n’a aucune couche de points ou de polygones.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>There is no prompt file {file}. Check the path.</source>
        <translation>Il n’y a pas de fichier de prompts {file}. Vérifiez le chemin.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_edits.py"/>
        <source>There is no prompt number {number}.</source>
        <translation>Il n’y a pas de prompt numéro {number}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_files.py"/>
        <source>There is no prompt to save yet. Click an object first.</source>
        <translation>Il n’y a pas encore de prompt à enregistrer. Cliquez d’abord sur un objet.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_session.py"/>
        <source>There is no provider {provider!r}. Choose one of: {providers}.</source>
        <translation>Il n’y a pas de fournisseur {provider!r}. Choisissez parmi : {providers}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/run.py"/>
        <source>There is no raster to rerun the prompts on. Choose at least one.</source>
        <translation>Il n’y a pas de raster sur lequel réexécuter les prompts. Choisissez-en au moins un.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/place_prompts.py"/>
        <source>There is no region file {file}. Check the path.</source>
        <translation>Il n’y a pas de fichier de région {file}. Vérifiez le chemin.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/sentinel2.py"/>
        <source>There is no stretch {name!r}. Choose one of {stretches}.</source>
        <translation>Il n’y a pas d’étirement {name!r}. Choisissez parmi {stretches}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/inputs.py"/>
        <source>There is no stretch {stretch!r}. Choose one of {stretches}, or give LOW,HIGH, for example 0.02,0.25.</source>
        <translation>Il n’y a pas d’étirement {stretch!r}. Choisissez parmi {stretches} ou indiquez BAS,HAUT, par exemple 0.02,0.25.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/options.py"/>
        <source>There is no view {view!r}. Choose one of: {views}.</source>
        <translation>La vue {view!r} n&apos;existe pas. Choisissez parmi : {views}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/run.py"/>
        <source>There is not enough memory. Close other programs.</source>
        <translation>Il n’y a pas assez de mémoire. Fermez d’autres programmes.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/accept_controller.py"/>
        <source>There is nothing to accept yet. Click an object first.</source>
        <translation>Il n’y a encore rien à accepter. Cliquez d’abord sur un objet.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/repair_controller.py"/>
        <source>There is nothing to cut from yet. Click an object first.</source>
        <translation>Il n&apos;y a encore rien à découper. Cliquez d&apos;abord un objet.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/tasks/everything_tasks.py"/>
        <source>There is nothing to outline here: no data, clouds, or accepted objects only.</source>
        <translation>Il n&apos;y a rien à délimiter ici : pas de données, des nuages ou seulement des objets acceptés.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_tools.py"/>
        <source>These objects belong to several images, so they were not merged.</source>
        <translation>Ces objets appartiennent à plusieurs images, ils n’ont donc pas été fusionnés.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/result_tool_controller.py"/>
        <source>These outlines cannot be cut along this line. Check them with QGIS&apos;s Check validity, or draw the line a little differently.</source>
        <translation>Ces contours ne peuvent pas être coupés le long de cette ligne. Vérifiez-les avec « Vérifier la validité » de QGIS, ou tracez la ligne un peu différemment.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_controller.py"/>
        <source>These prompts belong to a layer of another kind (with or without a CRS). Save them, then choose New set.</source>
        <translation>Ces prompts appartiennent à une couche d&apos;un autre type (avec ou sans SCR). Enregistrez-les, puis choisissez « Nouveau jeu ».</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/attributes_dialog.py"/>
        <source>They are saved with the prompts and become columns of results.</source>
        <translation>Ils sont enregistrés avec les prompts et deviennent des colonnes des résultats.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>They belong to QGIS and are not replaced. Update QGIS, then try again.</source>
        <translation>Ils font partie de QGIS et ne sont pas remplacés. Mettez QGIS à jour, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>They go into a folder of the plugin&apos;s own in your QGIS profile; QGIS&apos;s own packages stay as they are. About {download} MB are downloaded, {disk} MB are used on disk.</source>
        <translation>Ils vont dans un dossier propre à l’extension, dans votre profil QGIS ; les paquets de QGIS restent tels quels. Environ {download} Mo sont téléchargés, {disk} Mo sont occupés sur le disque.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/install.py"/>
        <source>This QGIS brings versions that are too old and must not be replaced: {which}. Update QGIS, then try again.</source>
        <translation>Ce QGIS contient des versions trop anciennes qui ne doivent pas être remplacées : {which}. Mettez QGIS à jour, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>This QGIS is too old for S2 SAM</source>
        <translation>Ce QGIS est trop ancien pour S2 SAM</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/repair_controller.py"/>
        <source>This area encloses nothing. Click at least three corners.</source>
        <translation>Cette zone n&apos;entoure rien. Cliquez au moins trois sommets.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>This belongs to the object</source>
        <translation>Ceci appartient à l&apos;objet</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>This does not belong to the object</source>
        <translation>Ceci n&apos;appartient pas à l&apos;objet</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/accepted_objects.py"/>
        <source>This feature was not made by S2 SAM. Use QGIS&apos;s own tools for it.</source>
        <translation>Cette entité n&apos;a pas été créée par S2 SAM. Utilisez pour elle les outils de QGIS.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_writing.py"/>
        <source>This image has no coordinate reference system, but the layer {layer} has one. Choose another results file in the menu of Accept, or assign a CRS to the image.</source>
        <translation>Cette image n’a pas de système de coordonnées de référence, mais la couche {layer} en a un. Choisissez un autre fichier de résultats dans le menu de « Accepter », ou attribuez un SCR à l’image.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/result_tool_controller.py"/>
        <source>This line is too short. Click two places, or drag.</source>
        <translation>Cette ligne est trop courte. Cliquez deux endroits, ou tracez en glissant.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/date_controller.py"/>
        <source>This model looks at the layer alone.</source>
        <translation>Ce modèle regarde la couche seule.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/accept_controller.py"/>
        <source>This object has no mask yet.</source>
        <translation>Cet objet n’a pas encore de masque.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/repair_controller.py"/>
        <source>This place cannot be brought to the layer&apos;s CRS.</source>
        <translation>Cet endroit ne peut pas être transformé dans le SCR de la couche.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_controller.py"/>
        <source>This place lies outside the layer {layer}. Click on the image.</source>
        <translation>Cet endroit est hors de la couche {layer}. Cliquez sur l’image.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/document/project_entry.py"/>
        <source>This project still holds prompts that could not be read. They stay in it until you save them as a file.</source>
        <translation>Ce projet contient encore des prompts illisibles. Ils y restent jusqu’à ce que vous les enregistriez dans un fichier.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/replay.py"/>
        <source>This raster says {own}, the recorded one {recorded}: its own was used, so that reflectances compare.</source>
        <translation>Ce raster indique {own}, la relation enregistrée est {recorded} : la sienne a été utilisée, pour que les réflectances soient comparables.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Those nearest to the slider come first in the list</source>
        <translation>Les plus proches du curseur viennent en premier dans la liste</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/run_options.py"/>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Tick layers and choose a folder first</source>
        <translation>Cochez d’abord des couches et choisissez un dossier</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Ticks all layers</source>
        <translation>Coche toutes les couches</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/web_sources.py"/>
        <source>To allow them, set {variable} to 1 in QGIS&apos;s settings under System, then restart QGIS.</source>
        <translation>Pour les autoriser, mettez {variable} à 1 dans les paramètres de QGIS, sous Système, puis redémarrez QGIS.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>To the left only strong borders part objects, to the right weak ones too</source>
        <translation>À gauche seules les limites fortes séparent les objets, à droite les faibles aussi</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>To use it as it is, press Another model… in the model manager.</source>
        <translation>Pour l&apos;utiliser tel quel, appuyez sur « Autre modèle… » dans le gestionnaire de modèles.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/dock.py"/>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/views.py"/>
        <source>True colour</source>
        <translation>Couleurs naturelles</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/install.py"/>
        <source>Trying the packages in a separate process</source>
        <translation>Essai des paquets dans un processus séparé</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/polygonise_algorithm.py"/>
        <source>Turns masks into one polygon feature per object. A mask raster has one band per object; what is neither 0 nor no data belongs to it.

Small parts can be dropped, holes filled, outlines simplified and smoothed. Where two objects touch, their border stays one and the same line.

What a mask written by S2 SAM says of its making (source, model, stretch, score) goes into the attributes. Areas are measured on the ellipsoid.</source>
        <translation>Transforme des masques en une entité polygonale par objet. Un raster de masques a une bande par objet ; ce qui n’est ni 0 ni nodata en fait partie.

Les petites parties peuvent être écartées, les trous comblés, les contours simplifiés et lissés. Là où deux objets se touchent, leur limite reste une seule et même ligne.

Ce qu’un masque écrit par S2 SAM dit de sa création (source, modèle, étirement, score) passe dans les attributs. Les surfaces sont mesurées sur l’ellipsoïde.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>Type numbers, such as 0.02, 0.25.</source>
        <translation>Saisissez des nombres, par exemple 0.02, 0.25.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>Uninstall</source>
        <translation>Désinstaller</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/install.py"/>
        <source>Unpacking</source>
        <translation>Décompression</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Unticks all layers</source>
        <translation>Décoche toutes les couches</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/attention_check.py"/>
        <location filename="../s2sam_qgis/models/onnx_session.py"/>
        <source>Update it under Plugins &gt; S2 SAM &gt; Python packages…</source>
        <translation>Mettez-le à jour sous Extensions &gt; S2 SAM &gt; Paquets Python…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/grid.py"/>
        <source>Use QGIS&apos;s Georeferencer.</source>
        <translation>Utilisez le géoréférenceur de QGIS.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/vrt_sources.py"/>
        <source>Use Raster &gt; Miscellaneous &gt; Build Virtual Raster.</source>
        <translation>Utilisez Raster &gt; Divers &gt; Construire un raster virtuel.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/member.py"/>
        <location filename="../s2sam_qgis/raster/reading/reader.py"/>
        <source>Use Raster &gt; Projections &gt; Warp (Reproject).</source>
        <translation>Utilisez Raster &gt; Projections &gt; Projection (warp).</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>Use a file</source>
        <translation>Utiliser un fichier</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>Use a file that I have…</source>
        <translation>Utiliser mon fichier…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>Use another model</source>
        <translation>Utiliser un autre modèle</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/image_controller.py"/>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>Use {layer}</source>
        <translation>Utiliser {layer}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/attributes_dialog.py"/>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/views.py"/>
        <source>Vegetation (NDVI)</source>
        <translation>Végétation (NDVI)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <location filename="../s2sam_qgis/gui/panels/view_combo.py"/>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Visible extent</source>
        <translation>Emprise visible</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/views.py"/>
        <source>Water (NDWI)</source>
        <translation>Eau (NDWI)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>What QGIS did not have lies in {folder}</source>
        <translation>Ce que QGIS n’avait pas se trouve dans {folder}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>What becomes of the groups that earlier runs on this layer added to the project. Files stay; temporary layers are lost.</source>
        <translation>Ce que deviennent les groupes que les exécutions précédentes sur cette couche ont ajoutés au projet. Les fichiers restent ; les couches temporaires sont perdues.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>What is left out</source>
        <translation>Ce qui est exclu</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/open_dialogs.py"/>
        <source>What is like the examples, from the slider on, is found on all of each layer and written to the result layer. Undo takes it back.</source>
        <translation>Ce qui ressemble aux exemples, à partir du curseur, est cherché sur toute l&apos;étendue de chaque couche et écrit dans la couche de résultats. Annuler le retire.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/run_options.py"/>
        <source>What is not there falls back to the CPU; the panel says which one runs, and why</source>
        <translation>Si un périphérique manque, le CPU prend le relais ; le panneau dit lequel est utilisé, et pourquoi</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>What regions are compared by</source>
        <translation>Ce par quoi les régions sont comparées</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>What the built-in model sees inside; takes longer</source>
        <translation>Ce que le modèle intégré y voit ; prend plus de temps</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>What the chart shows</source>
        <translation>Ce que montre le graphique</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/view_combo.py"/>
        <source>What the model looks at. Automatic: true colour, near and short-wave infrared, as far as the image has them. The list shows a picture of each.</source>
        <translation>Ce que le modèle regarde. Automatique : couleurs naturelles, proche infrarouge et infrarouge à ondes courtes, si l&apos;image les a. La liste montre une image de chacune.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>What the model sees</source>
        <translation>Ce que voit le modèle</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>What the result layer holds already is left as it is</source>
        <translation>Ce que la couche de résultats contient déjà reste tel quel</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>What {url} sent is not the expected file: its SHA-256 is another one. It was removed. Try again; if it happens again, the server&apos;s file has changed, or a proxy on the way changes it.</source>
        <translation>Ce que {url} a envoyé n’est pas le fichier attendu : son SHA-256 est différent. Il a été supprimé. Réessayez ; si cela se reproduit, le fichier du serveur a changé ou un proxy en chemin le modifie.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Where a scene classification (SCL) says where they are</source>
        <translation>Là où une classification de scène (SCL) indique où ils sont</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Where objects are looked for</source>
        <translation>Où les objets sont recherchés</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Where the masks go</source>
        <translation>Où vont les masques</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Whole layer</source>
        <translation>Toute la couche</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Whole objects only</source>
        <translation>Objets entiers seulement</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/target.py"/>
        <source>With more than one, layers are worked on at the same time, each process with a model of its own in memory. This needs the Python package distributed. Layers that only QGIS can read, such as web maps, then fail.</source>
        <translation>Avec plus d’un, des couches sont traitées en même temps, chaque processus ayant son propre modèle en mémoire. Cela exige le paquet Python distributed. Les couches que seul QGIS peut lire, comme les cartes web, échouent alors.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>Without a network: choose a folder with wheel files (.whl), dependencies included</source>
        <translation>Sans réseau : choisissez un dossier de fichiers wheel (.whl), dépendances comprises</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_list.py"/>
        <source>Words of names or classes, and comparisons: lake class=water score&lt;0.7 area&gt;=5. A click on a column&apos;s title sorts by it.</source>
        <translation>Mots de noms ou de classes, et comparaisons : lake class=water score&lt;0.7 area&gt;=5. Un clic sur le titre d&apos;une colonne trie par elle.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/target.py"/>
        <source>Worker processes</source>
        <translation>Processus de travail</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Worker processes (0 or 1: none, in this process)</source>
        <translation>Processus de travail (0 ou 1 : aucun, dans ce processus)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/blocks.py"/>
        <source>Worker processes died while they worked on a part of the area. Maybe memory ran out: use fewer workers on one machine. Finished parts are kept.</source>
        <translation>Des processus de travail sont morts sur une partie de la zone. La mémoire a peut-être manqué : utilisez-en moins sur une machine. Les parties terminées sont gardées.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/connection.py"/>
        <source>Worker processes need the Python package distributed; {package} is missing.</source>
        <translation>Les processus de travail exigent le paquet Python distributed ; {package} manque.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Writes all objects to the result layer; one undo takes them back</source>
        <translation>Écrit tous les objets dans la couche de résultats ; une annulation les retire</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Writes all that are picked to the result layer</source>
        <translation>Écrit toutes celles qui sont choisies dans la couche de résultats</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/target.py"/>
        <source>Writes one more file into the folder: a layer with the outline and area of each object on each date</source>
        <translation>Écrit un fichier de plus dans le dossier : une couche avec le contour et la surface de chaque objet à chaque date</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Writes the object&apos;s full mask to the result layer and goes on to the next object.</source>
        <translation>Écrit le masque complet de l’objet dans la couche de résultats et passe à l’objet suivant.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Writes the picked objects to the result layer</source>
        <translation>Écrit les objets choisis dans la couche de résultats</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>Writes this table as a file for a spreadsheet</source>
        <translation>Écrit cette table dans un fichier pour tableur</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/run_controller.py"/>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Zoom to object</source>
        <translation>Zoomer sur l’objet</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/writing/vector_writer.py"/>
        <source>a file without suffix</source>
        <translation>un fichier sans extension</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/run_record.py"/>
        <source>a list of objects with bands and stretch</source>
        <translation>une liste d&apos;objets avec bands et stretch</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/run_record.py"/>
        <source>a list of objects with index, name and role</source>
        <translation>une liste d’objets avec index, name et role</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/run_record.py"/>
        <source>a list of objects with source, bands and stretch</source>
        <translation>une liste d&apos;objets avec source, bands et stretch</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/run_record.py"/>
        <source>a number from 0 to below 1</source>
        <translation>un nombre de 0 à moins de 1</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/correction_geojson.py"/>
        <source>a ring needs at least three positions.</source>
        <translation>un anneau a besoin d&apos;au moins trois positions.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>a stand-in without training, to try everything else with</source>
        <translation>un modèle factice, non entraîné, pour essayer tout le reste</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/run_record.py"/>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/segment_anything.py"/>
        <source>a weight has another shape</source>
        <translation>un poids a une autre forme</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/run_record.py"/>
        <source>a whole number from 1</source>
        <translation>un nombre entier à partir de 1</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/work_strip.py"/>
        <source>about {minutes} min left</source>
        <translation>encore environ {minutes} min</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/model_list.py"/>
        <source>about {seconds} s (estimated)</source>
        <translation>environ {seconds} s (estimation)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/run_controller.py"/>
        <location filename="../s2sam_qgis/gui/panels/work_strip.py"/>
        <source>about {seconds} s left</source>
        <translation>environ {seconds} s restantes</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/run_record.py"/>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/left_overs.py"/>
        <source>an unknown time</source>
        <translation>une heure inconnue</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/place_prompts.py"/>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>any</source>
        <translation>quelconque</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/encode_area.py"/>
        <source>area prepared</source>
        <translation>zone préparée</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>as before: several views count by how sure each one is of itself</source>
        <translation>comme avant : chaque vue compte selon son propre degré de certitude</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>as displayed</source>
        <translation>comme affiché</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>assumed -1000: nothing is darker than {low:g}, as since baseline 04.00</source>
        <translation>supposé -1000 : rien n&apos;est plus sombre que {low:g}, comme depuis la baseline 04.00</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>assumed 0: nothing states one</source>
        <translation>supposé 0 : rien ne l’indique</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>assumed 1/10000, as Sentinel-2&apos;s integers are</source>
        <translation>supposé 1/10000, comme pour les entiers de Sentinel-2</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>assumed {offset:g}: taken on {date}, after baseline 04.00 began on {day}</source>
        <translation>supposé {offset:g} : acquis le {date}, après le début de la baseline 04.00 le {day}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>assumed {offset:g}: taken on {date}, before baseline 04.00 began on {day}</source>
        <translation>supposé {offset:g} : acquis le {date}, avant le début de la baseline 04.00 le {day}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_controller.py"/>
        <source>background point</source>
        <translation>point d’arrière-plan</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/tasks/everything_tasks.py"/>
        <source>bands</source>
        <translation>bandes</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/kept_objects.py"/>
        <source>bands or stretch</source>
        <translation>bandes ou étirement</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <location filename="../s2sam_qgis/gui/panels/object_table.py"/>
        <source>box</source>
        <translation>rectangle</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/encode_area.py"/>
        <location filename="../s2sam_qgis/workflow/grid_run.py"/>
        <source>chip {number} of {count}</source>
        <translation>imagette {number} sur {count}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/provider_source.py"/>
        <source>colours as displayed</source>
        <translation>couleurs telles qu’affichées</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>comes with the plugin, works at once</source>
        <translation>fourni avec l’extension, fonctionne aussitôt</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/run.py"/>
        <location filename="../s2sam_qgis/workflow/rerun/run.py"/>
        <source>comparing dates</source>
        <translation>comparaison des dates</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/correction_geojson.py"/>
        <source>correction {number}: {what}</source>
        <translation>correction {number} : {what}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/model_list.py"/>
        <source>damaged</source>
        <translation>endommagé</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/validity.py"/>
        <source>declared in the file</source>
        <translation>déclaré dans le fichier</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>decoder gives</source>
        <translation>le décodeur donne</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>decoder takes</source>
        <translation>le décodeur prend</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>done before</source>
        <translation>déjà traité</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/everything/run.py"/>
        <location filename="../s2sam_qgis/workflow/polygonise.py"/>
        <source>drawing outlines</source>
        <translation>tracé des contours</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>empty mask</source>
        <translation>masque vide</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>encoder gives</source>
        <translation>l’encodeur donne</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>encoder takes</source>
        <translation>l’encodeur prend</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/candidate_list.py"/>
        <source>example</source>
        <translation>exemple</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/correction_geojson.py"/>
        <source>expected a Feature with properties and a Polygon.</source>
        <translation>un Feature avec des propriétés et un Polygon est attendu.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>expected a Feature, found {feature}.</source>
        <translation>une Feature est attendue ; trouvé : {feature}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>expected a GeoJSON FeatureCollection of points and polygons, found {found}.</source>
        <translation>une FeatureCollection GeoJSON de points et de polygones est attendue ; trouvé : {found}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/place_prompts.py"/>
        <source>feature {number} (prompt id {id!r}, {x:.6g}, {y:.6g})</source>
        <translation>entité {number} (prompt_id {id!r}, {x:.6g}, {y:.6g})</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>feature {number}: {what}</source>
        <translation>entité {number} : {what}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>floats of 0 to 10000: taken as reflectance x 10000</source>
        <translation>nombres à virgule flottante de 0 à 10000 : pris comme réflectance x 10000</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>floats of 0 to 100: taken as reflectance in percent</source>
        <translation>nombres à virgule de 0 à 100 : pris comme réflectance en pour cent</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>floats of 0 to 1: taken as reflectance</source>
        <translation>nombres à virgule flottante de 0 à 1 : pris comme réflectance</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_controller.py"/>
        <source>foreground point</source>
        <translation>point de premier plan</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/stac.py"/>
        <source>from the STAC item {file}</source>
        <translation>d&apos;après l&apos;item STAC {file}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/bands.py"/>
        <source>from the bands&apos; colour interpretation</source>
        <translation>d’après l’interprétation des couleurs des bandes</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/bands.py"/>
        <source>from the bands&apos; descriptions</source>
        <translation>d’après les descriptions des bandes</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/bands.py"/>
        <source>from the bands&apos; wavelengths</source>
        <translation>d&apos;après les longueurs d&apos;onde des bandes</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>from the file</source>
        <translation>du fichier</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/reflectance.py"/>
        <source>from the file&apos;s band offset</source>
        <translation>d’après le décalage des bandes dans le fichier</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/reflectance.py"/>
        <source>from the file&apos;s band scale</source>
        <translation>d’après le facteur des bandes dans le fichier</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/validity.py"/>
        <source>from the file&apos;s mask or alpha band</source>
        <translation>d’après le masque ou la bande alpha du fichier</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/bands.py"/>
        <source>from the file&apos;s name</source>
        <translation>d’après le nom du fichier</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/provider_source.py"/>
        <source>from the layer</source>
        <translation>d’après la couche</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/raster_source.py"/>
        <source>from the layer in QGIS</source>
        <translation>d’après la couche dans QGIS</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/provider_source.py"/>
        <source>from the layer&apos;s transparency</source>
        <translation>d’après la transparence de la couche</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/acquired.py"/>
        <location filename="../s2sam_qgis/raster/reading/reflectance.py"/>
        <source>from the metadata item {item}</source>
        <translation>d’après la métadonnée {item}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/reflectance.py"/>
        <source>from the metadata item {item} = {value:g}</source>
        <translation>d’après la métadonnée {item} = {value:g}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/acquired.py"/>
        <source>from the metadata item {item}; maybe when it was written</source>
        <translation>d’après la métadonnée {item} ; peut-être la date d’écriture du fichier</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/acquired.py"/>
        <source>from the name {name}</source>
        <translation>d’après le nom {name}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/validity.py"/>
        <source>from the product&apos;s metadata: 0 in all bands</source>
        <translation>d’après les métadonnées du produit : 0 dans toutes les bandes</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/source.py"/>
        <source>guess: {text}</source>
        <translation>supposition : {text}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/bands.py"/>
        <source>guessed: four 8-bit bands, taken as red, green, blue, nir</source>
        <translation>deviné : quatre bandes sur 8 bits, prises comme rouge, vert, bleu, proche infrarouge</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/bands.py"/>
        <source>guessed: four bands, taken as Sentinel-2&apos;s B02, B03, B04, B08</source>
        <translation>deviné : quatre bandes, prises comme B02, B03, B04, B08 de Sentinel-2</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/bands.py"/>
        <source>guessed: three bands, taken as red, green, blue</source>
        <translation>deviné : trois bandes, prises comme rouge, vert, bleu</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/bands.py"/>
        <source>guessed: {number} bands, taken as Sentinel-2&apos;s {bands}</source>
        <translation>deviné : {number} bandes, prises comme {bands} de Sentinel-2</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/tasks/everything_tasks.py"/>
        <source>indices</source>
        <translation>indices</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_opening.py"/>
        <location filename="../s2sam_qgis/layers/result_reading.py"/>
        <source>it cannot be opened.</source>
        <translation>il ne peut pas être ouvert.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/provider_source.py"/>
        <source>it gave no pixels.</source>
        <translation>aucun pixel n’a été fourni.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_file.py"/>
        <source>it has more than {limit} nodes</source>
        <translation>il a plus de {limit} nœuds</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/opening.py"/>
        <source>it has no MTD_MSIL1C.xml or MTD_MSIL2A.xml</source>
        <translation>il n’a ni MTD_MSIL1C.xml ni MTD_MSIL2A.xml</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_import.py"/>
        <source>it has no geometry.</source>
        <translation>elle n’a pas de géométrie.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_import.py"/>
        <source>it has no place in longitude and latitude.</source>
        <translation>elle n’a pas de position en longitude et latitude.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_home.py"/>
        <source>it has no table of accepted objects.</source>
        <translation>il n’a pas de table d’objets acceptés.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/checkpoint.py"/>
        <source>it holds no table of weights</source>
        <translation>il ne contient pas de table de poids</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/checkpoint.py"/>
        <source>it holds no weights</source>
        <translation>il ne contient pas de poids</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/checkpoint.py"/>
        <source>it is a zip file, but not one that PyTorch wrote</source>
        <translation>c’est un fichier zip, mais pas un que PyTorch a écrit</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_file.py"/>
        <source>it names more than {limit} files</source>
        <translation>il nomme plus de {limit} fichiers</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/restricted_pickle.py"/>
        <source>it wants to call {function}, which is not admitted</source>
        <translation>il veut appeler {function}, ce qui n’est pas admis</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/checkpoint.py"/>
        <source>its description has {size:.0f} MB</source>
        <translation>sa description fait {size:.0f} Mo</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_import.py"/>
        <source>its field {field} holds {value}; 1 or 0 is needed.</source>
        <translation>son champ {field} contient {value} ; il faut 1 ou 0.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_import.py"/>
        <source>its field {field} is empty.</source>
        <translation>son champ {field} est vide.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_file.py"/>
        <source>its functions call themselves</source>
        <translation>ses fonctions s’appellent elles-mêmes</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>its geometry has no part.</source>
        <translation>sa géométrie n’a aucune partie.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>its geometry must be a Point or a Polygon (a box), found {kind}.</source>
        <translation>sa géométrie doit être un Point ou un Polygon (un rectangle) ; trouvé : {kind}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/correction_geojson.py"/>
        <source>its geometry must be a Polygon.</source>
        <translation>sa géométrie doit être un Polygon.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_file.py"/>
        <source>its graphs are nested too deep</source>
        <translation>ses graphes sont trop imbriqués</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/checkpoint.py"/>
        <source>its numbers are big-endian</source>
        <translation>ses nombres sont en big-endian</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_import.py"/>
        <source>its polygon has no area.</source>
        <translation>son polygone n’a pas de surface.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>its properties are no object: {properties}.</source>
        <translation>ses propriétés ne sont pas un objet : {properties}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_file.py"/>
        <source>its weights would be read from {place!r}</source>
        <translation>ses poids seraient lus dans {place!r}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/strict_json.py"/>
        <source>lists and objects are nested more than {limit} deep.</source>
        <translation>des listes et des objets sont imbriqués sur plus de {limit} niveaux.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>lost</source>
        <translation>perdu</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/objects_here.py"/>
        <source>lost on {date}</source>
        <translation>perdu le {date}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/targets.py"/>
        <source>masks</source>
        <translation>masques</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/segment.py"/>
        <source>masks done</source>
        <translation>masques terminés</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/everything/run.py"/>
        <source>million pixels</source>
        <translation>millions de pixels</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/model_list.py"/>
        <source>missing</source>
        <translation>absent</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/kept_objects.py"/>
        <source>model</source>
        <translation>modèle</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/kept_objects.py"/>
        <source>name or class</source>
        <translation>nom ou classe</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/baseline.py"/>
        <source>name {name}</source>
        <translation>nom {name}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>no CRS</source>
        <translation>aucun SCR</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <location filename="../s2sam_qgis/layers/class_layers.py"/>
        <source>no class</source>
        <translation>aucune classe</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>no data there</source>
        <translation>pas de données ici</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_writing.py"/>
        <source>no reason is given</source>
        <translation>aucune raison donnée</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <location filename="../s2sam_qgis/layers/provider_source.py"/>
        <location filename="../s2sam_qgis/raster/reading/reader.py"/>
        <location filename="../s2sam_qgis/workflow/targets.py"/>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/sentinel2.py"/>
        <source>none stated</source>
        <translation>aucun indiqué</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/baseline.py"/>
        <source>none stated: taken as 0</source>
        <translation>aucun indiqué : pris comme 0</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/provider_source.py"/>
        <source>none: colours, not reflectance</source>
        <translation>aucun : des couleurs, non des réflectances</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/validity.py"/>
        <source>not declared; every pixel is taken as valid, black ones too</source>
        <translation>non déclaré ; chaque pixel est pris comme valide, même noir</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/validity.py"/>
        <source>not declared; only NaN and infinite values are left out</source>
        <translation>non déclaré ; seules les valeurs NaN et infinies sont écartées</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/validity.py"/>
        <source>not declared; pixels that are 0 in all bands are treated as no data (a corner pixel is 0)</source>
        <translation>non déclaré ; les pixels à 0 dans toutes les bandes comptent comme sans données (un pixel de coin est à 0)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/validity.py"/>
        <source>not declared; pixels that are 0 in all bands are treated as no data, as in Sentinel-2&apos;s products</source>
        <translation>non déclaré ; les pixels à 0 dans toutes les bandes comptent comme sans données, comme dans les produits Sentinel-2</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/validity.py"/>
        <source>not declared; pixels that are {value:g} are treated as no data</source>
        <translation>non déclaré ; les pixels de valeur {value:g} comptent comme sans données</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/strict_json.py"/>
        <source>not valid JSON, line {line}: {error}. Save the prompts as GeoJSON again.</source>
        <translation>JSON non valide, ligne {line} : {error}. Enregistrez à nouveau les prompts en GeoJSON.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/strict_json.py"/>
        <source>not valid JSON: {error}. Save the prompts as GeoJSON again.</source>
        <translation>JSON non valide : {error}. Enregistrez à nouveau les prompts en GeoJSON.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>nothing chosen</source>
        <translation>rien de choisi</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/sentinel2.py"/>
        <source>nothing states it</source>
        <translation>rien ne l’indique</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/candidate_list.py"/>
        <source>object</source>
        <translation>objet</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/focus_run.py"/>
        <location filename="../s2sam_qgis/workflow/follow.py"/>
        <source>object {number} of {count}</source>
        <translation>objet {number} sur {count}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/bands.py"/>
        <source>one band: shown as grey</source>
        <translation>une seule bande : affichée en gris</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_import.py"/>
        <source>only points and polygons can be prompts.</source>
        <translation>seuls des points et des polygones peuvent être des prompts.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/writing/vector_writer.py"/>
        <source>only {found} of {count} outlines can be read back</source>
        <translation>seuls {found} des {count} contours peuvent être relus</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/attention_check.py"/>
        <source>onnxruntime {version} computes attention wrongly on {provider} (off by {error:.1g}), so Segment Anything would give wrong masks.</source>
        <translation>onnxruntime {version} calcule mal l’attention sur {provider} (écart de {error:.1g}), Segment Anything donnerait donc de faux masques.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_session.py"/>
        <source>onnxruntime {version} is too old; at least {minimum} is needed.</source>
        <translation>onnxruntime {version} est trop ancien ; il faut au moins {minimum}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/one_raster.py"/>
        <source>opening</source>
        <translation>ouverture</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_style.py"/>
        <source>other objects</source>
        <translation>autres objets</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/outlines.py"/>
        <location filename="../s2sam_qgis/workflow/targets.py"/>
        <source>outlines</source>
        <translation>contours</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/polygonise.py"/>
        <source>outlines done</source>
        <translation>contours terminés</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <location filename="../s2sam_qgis/layers/result_style.py"/>
        <source>outside</source>
        <translation>à l’extérieur</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>per band</source>
        <translation>par bande</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>percentile 2–98</source>
        <translation>percentile 2–98</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/network.py"/>
        <source>pip failed; the report says more.</source>
        <translation>pip a échoué ; le rapport en dit plus.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>prompt_id {id} is a number in one feature and a text in another. Write it the same way everywhere, or give one of the objects another id.</source>
        <translation>prompt_id {id} est un nombre dans une entité et un texte dans une autre. Écrivez-le partout de la même façon, ou donnez un autre identifiant à l’un des objets.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/targets.py"/>
        <source>prompts</source>
        <translation>prompts</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/kept_objects.py"/>
        <source>prompts or mask</source>
        <translation>prompts ou masque</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>range</source>
        <translation>plage</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/mask_reader.py"/>
        <source>reading band {band}</source>
        <translation>lecture de la bande {band}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/model_list.py"/>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/model_list.py"/>
        <source>recommended</source>
        <translation>recommandé</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/outcome.py"/>
        <source>record</source>
        <translation>compte rendu</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>reflectance</source>
        <translation>réflectance</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>reflectance x 65535, as browsers export it; from the name {name}</source>
        <translation>réflectance x 65535, comme l&apos;exportent les navigateurs ; d&apos;après le nom {name}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>reflectance x 65535: all values are multiples of 6.5535</source>
        <translation>réflectance x 65535 : toutes les valeurs sont des multiples de 6,5535</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/candidate_list.py"/>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/kept_objects.py"/>
        <location filename="../s2sam_qgis/tasks/everything_tasks.py"/>
        <source>shape</source>
        <translation>forme</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <source>shown</source>
        <translation>affiché</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/tasks/everything_tasks.py"/>
        <source>size</source>
        <translation>taille</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/run.py"/>
        <source>starting workers</source>
        <translation>démarrage des workers</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/run.py"/>
        <source>summary</source>
        <translation>récapitulatif</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/candidate_list.py"/>
        <source>taken</source>
        <translation>pris</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/tasks/everything_tasks.py"/>
        <source>texture</source>
        <translation>texture</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>the FeatureCollection has no list of features.</source>
        <translation>la FeatureCollection n’a pas de liste d’entités.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>the box has no area. Draw it again, or use a point.</source>
        <translation>le rectangle n’a pas de surface. Dessinez-le à nouveau ou utilisez un point.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/install.py"/>
        <source>the check itself</source>
        <translation>la vérification elle-même</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>the connection was cut off</source>
        <translation>la connexion a été coupée</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_file.py"/>
        <source>the copy cannot be read back</source>
        <translation>la copie ne peut pas être relue</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>the decoder gives no {name}.</source>
        <translation>le décodeur ne donne pas {name}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>the decoder lacks {names}.</source>
        <translation>il manque au décodeur : {names}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>the decoder wants {names}.</source>
        <translation>le décodeur veut : {names}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>the decoder wants {name} as {kind}.</source>
        <translation>le décodeur veut {name} en {kind}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/answers.py"/>
        <source>the decoder&apos;s masks</source>
        <translation>les masques du décodeur</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/answers.py"/>
        <source>the decoder&apos;s predicted IoU of {count} masks</source>
        <translation>l’IoU prédite par le décodeur pour {count} masques</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/answers.py"/>
        <source>the decoder&apos;s score of the object</source>
        <translation>le score de l’objet du décodeur</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>the decoder&apos;s {name} must be float with {rank} dimensions.</source>
        <translation>{name} du décodeur doit être en nombres à virgule flottante (float) avec {rank} dimensions.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>the encoder gives no {name}.</source>
        <translation>l&apos;encodeur ne donne pas de {name}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>the encoder must take one image and give one embedding.</source>
        <translation>l’encodeur doit prendre une image et donner un embedding.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>the encoder works on another size than 1024 x 1024.</source>
        <translation>l’encodeur travaille à une autre taille que 1024 x 1024.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/answers.py"/>
        <source>the encoder&apos;s embedding</source>
        <translation>l’embedding de l’encodeur</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>the encoder&apos;s embedding has another shape.</source>
        <translation>l’embedding de l’encodeur a une autre forme.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>the encoder&apos;s image has another shape.</source>
        <translation>l’image de l’encodeur a une autre forme.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>the encoder&apos;s image must be float, it is {kind}.</source>
        <translation>l’image de l’encodeur doit être en nombres à virgule flottante (float), elle est en {kind}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>the encoder&apos;s {name} has another shape.</source>
        <translation>{name} de l&apos;encodeur a une autre forme.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_file.py"/>
        <source>the file exists</source>
        <translation>le fichier existe</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>the file has {found_size} bytes instead of {size}; fetch it again</source>
        <translation>le fichier a {found_size} octets au lieu de {size} ; téléchargez-le à nouveau</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>the file holds no prompt. Add at least one point or box.</source>
        <translation>le fichier ne contient aucun prompt. Ajoutez au moins un point ou un rectangle.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/strict_json.py"/>
        <source>the file is too large: more than {limit} million characters.</source>
        <translation>le fichier est trop grand : plus de {limit} millions de caractères.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/provider_source.py"/>
        <source>the layer</source>
        <translation>la couche</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/crs_names.py"/>
        <source>the member &apos;crs&apos; is not understood: {member}. It may name an authority&apos;s code (EPSG:32633), its URN, CRS84, WKT or PROJJSON.</source>
        <translation>le membre &apos;crs&apos; n’est pas compris : {member}. Il peut indiquer un code d’autorité (EPSG:32633), son URN, CRS84, du WKT ou du PROJJSON.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/run_record.py"/>
        <source>the member {member!r} is damaged: expected {expected}, found {found}. Correct it, or remove the member &apos;s2sam&apos;: prompts can be read without it.</source>
        <translation>le membre {member!r} est endommagé : attendu {expected}, trouvé {found}. Corrigez-le ou retirez le membre &apos;s2sam&apos; : les prompts se lisent sans lui.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/document/document_text.py"/>
        <source>the member {member!r} is not understood: {error}.</source>
        <translation>le membre {member!r} n’est pas compris : {error}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/correction_geojson.py"/>
        <source>the member {member!r} must be a list of features.</source>
        <translation>le membre {member!r} doit être une liste d&apos;objets Feature.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/run_record.py"/>
        <source>the member {member!r}: {what}</source>
        <translation>le membre {member!r} : {what}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/strict_json.py"/>
        <source>the name {name} stands twice in one object. Remove one of them.</source>
        <translation>le nom {name} figure deux fois dans un objet. Retirez-en un.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/correction_geojson.py"/>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>the polygon has no ring.</source>
        <translation>le polygone n’a pas d’anneau.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>the property {property!r} is missing. A prompt needs &apos;prompt_id&apos; (integer or text) and &apos;label&apos; (1 foreground, 0 background).</source>
        <translation>la propriété {property!r} manque. Un prompt exige &apos;prompt_id&apos; (entier ou texte) et &apos;label&apos; (1 premier plan, 0 arrière-plan).</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>the server answered {status}</source>
        <translation>le serveur a répondu {status}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>the server cannot resume this download</source>
        <translation>le serveur ne peut pas reprendre ce téléchargement</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/transfer.py"/>
        <source>the server does not answer</source>
        <translation>le serveur ne répond pas</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>the server resumed at another place</source>
        <translation>le serveur a repris à un autre endroit</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/transfer.py"/>
        <source>the server stopped sending</source>
        <translation>le serveur a cessé d’envoyer</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/transfer.py"/>
        <source>the server&apos;s certificate is not trusted ({reason}); behind a company proxy, install its certificate and name it in SSL_CERT_FILE</source>
        <translation>le certificat du serveur n’est pas reconnu comme fiable ({reason}) ; derrière un proxy d’entreprise, installez son certificat et nommez-le dans SSL_CERT_FILE</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/run_record.py"/>
        <source>three numbers</source>
        <translation>trois nombres</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>to</source>
        <translation>vers</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/model_list.py"/>
        <source>to download</source>
        <translation>à télécharger</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>under cloud</source>
        <translation>sous nuage</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/provider_source.py"/>
        <source>unknown: a map service does not tell</source>
        <translation>inconnue : un service de cartes ne l’indique pas</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>unknown: floats up to {bright:g} are not reflectance</source>
        <translation>inconnu : des nombres à virgule flottante jusqu’à {bright:g} ne sont pas des réflectances</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>unknown: integers around {middle:g} and up to {bright:g} are not reflectance x 10000</source>
        <translation>inconnu : des entiers autour de {middle:g} et jusqu&apos;à {bright:g} ne sont pas une réflectance x 10000</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>unknown: integers up to {bright:g} are not reflectance x 10000</source>
        <translation>inconnu : des entiers jusqu’à {bright:g} ne sont pas des réflectances x 10000</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/acquired.py"/>
        <source>unknown: neither in the metadata nor in the file&apos;s name</source>
        <translation>inconnue : ni dans les métadonnées, ni dans le nom du fichier</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/bands.py"/>
        <source>unknown: no names, and no usual number of bands</source>
        <translation>inconnu : pas de noms, et un nombre de bandes inhabituel</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>unknown: no valid value in the sample that was read</source>
        <translation>inconnu : aucune valeur valide dans l’échantillon lu</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/tasks/everything_tasks.py"/>
        <source>what the model sees</source>
        <translation>ce que voit le modèle</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/writing/mask_writer.py"/>
        <source>what was written cannot be read back</source>
        <translation>ce qui a été écrit ne peut pas être relu</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/provider_source.py"/>
        <source>where the map is transparent</source>
        <translation>là où la carte est transparente</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>whole numbers of 0 to 255 in {dtype}: taken as 8-bit values</source>
        <translation>nombres entiers de 0 à 255 en {dtype} : pris comme valeurs de 8 bits</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>x 0.0000275 - 0.2, as Landsat Collection 2 has it; from the name {name}</source>
        <translation>x 0,0000275 - 0,2, comme dans Landsat Collection 2 ; d&apos;après le nom {name}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>x 0.0000275 - 0.2: the numbers look like Landsat Collection 2</source>
        <translation>x 0,0000275 - 0,2 : les nombres ressemblent à Landsat Collection 2</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>x 0.0001 without an offset, as Theia and MAJA write it; from the name {name}</source>
        <translation>x 0,0001 sans décalage, comme l&apos;écrivent Theia et MAJA ; d&apos;après le nom {name}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/object_edits.py"/>
        <source>{action}: {object}</source>
        <translation>{action} : {object}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/class_controller.py"/>
        <source>{count} classes were added.</source>
        <translation>{count} classes ont été ajoutées.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>{count} counter-examples</source>
        <translation>{count} contre-exemples</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/date_row.py"/>
        <source>{count} dates</source>
        <translation>{count} dates</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>{count} examples</source>
        <translation>{count} exemples</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <location filename="../s2sam_qgis/workflow/rerun/run.py"/>
        <source>{count} failed</source>
        <translation>{count} en échec</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>{count} left out</source>
        <translation>{count} exclus</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_borders.py"/>
        <source>{count} more</source>
        <translation>{count} autres</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/work_strip.py"/>
        <source>{count} more objects wait</source>
        <translation>{count} autres objets en attente</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/attribute_controller.py"/>
        <location filename="../s2sam_qgis/layers/result_layers.py"/>
        <location filename="../s2sam_qgis/layers/result_tools.py"/>
        <source>{count} objects</source>
        <translation>{count} objets</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/elsewhere_controller.py"/>
        <source>{count} objects are in the result layer ({each}). Undo takes them back.</source>
        <translation>{count} objets sont dans la couche de résultats ({each}). Annuler les retire.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/everything_controller.py"/>
        <source>{count} objects are in the result layer. Undo takes them back.</source>
        <translation>{count} objets sont dans la couche de résultats. Annuler les retire.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/run_controller.py"/>
        <source>{count} objects do not lie on {layer}; they were left out.</source>
        <translation>{count} objets ne se trouvent pas sur {layer} ; ils ont été laissés de côté.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_files.py"/>
        <source>{count} objects from {file}.</source>
        <translation>Objets de {file} : {count}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_files.py"/>
        <source>{count} objects from {layer}.</source>
        <translation>Objets de {layer} : {count}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/run_controller.py"/>
        <source>{count} objects in {seconds} s.</source>
        <translation>{count} objets en {seconds} s.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_bulk.py"/>
        <source>{count} objects overlap accepted ones, by {size} in all; the outlines stay as they are.</source>
        <translation>{count} objets chevauchent des objets acceptés, {size} au total ; les contours restent tels quels.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/bulk_steps.py"/>
        <source>{count} objects were edited since. They stay in the layer.</source>
        <translation>{count} objets ont été modifiés depuis. Ils restent dans la couche.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/environment.py"/>
        <source>{count} of {total} positions are not finite numbers.</source>
        <translation>Positions qui ne sont pas des nombres finis : {count} sur {total}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/connection.py"/>
        <source>{count} processes were asked for; this machine has {cores} cores, so {cores} start.</source>
        <translation>{count} processus ont été demandés ; cette machine a {cores} cœurs, {cores} sont donc lancés.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_files.py"/>
        <source>{count} prompts saved to {file}.</source>
        <translation>Prompts enregistrés dans {file} : {count}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <source>{count} px</source>
        <translation>{count} px</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/crew.py"/>
        <source>{count} rasters were run by workers with other files of the model, for example {name}: their masks do not compare with the others.</source>
        <translation>Des rasters ({count}) ont été traités par des workers avec d’autres fichiers du modèle, par exemple {name} : leurs masques ne sont pas comparables aux autres.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/pick_controller.py"/>
        <source>{count} regions are picked, and at most {most} become objects at once. Pick fewer, or accept them as they are.</source>
        <translation>{count} régions sont choisies, et {most} au plus deviennent des objets à la fois. Choisissez-en moins, ou acceptez-les telles quelles.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/run.py"/>
        <source>{count} skipped because they were done before</source>
        <translation>ignorés car déjà traités : {count}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>{count} were done before</source>
        <translation>{count} déjà traitées</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/connection.py"/>
        <source>{count} worker processes could not be started: {error}. Try fewer, or none.</source>
        <translation>Les {count} processus de travail n’ont pas pu être démarrés : {error}. Essayez-en moins, ou aucun.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/clear_sky.py"/>
        <source>{date} was left out: it shows no image at {percent} % of the object.</source>
        <translation>{date} a été laissée de côté : pas d&apos;image sur {percent} % de l&apos;objet.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/clear_sky.py"/>
        <source>{date} was left out: {percent} % of the object is under cloud or shadow there.</source>
        <translation>{date} a été laissée de côté : {percent} % de l&apos;objet y est sous nuage ou ombre.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/everything/run.py"/>
        <source>{done:.0f} of {all:.0f} {unit}</source>
        <translation>{done:.0f} sur {all:.0f} {unit}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/tasks/everything_tasks.py"/>
        <source>{done:.1f} of {all:.1f} km²</source>
        <translation>{done:.1f} sur {all:.1f} km²</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>{done} of 1 layer done</source>
        <translation>{done} couche sur 1 terminée</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/run.py"/>
        <source>{done} of 1 raster done</source>
        <translation>{done} raster sur 1 terminé</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>{done} of {count} layers done</source>
        <translation>{done} couches sur {count} terminées</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/run.py"/>
        <source>{done} of {count} rasters done</source>
        <translation>Rasters traités : {done} sur {count}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/model.py"/>
        <source>{encoder} and {decoder}</source>
        <translation>{encoder} et {decoder}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_follow.py"/>
        <source>{error} The results stay in {path}.</source>
        <translation>{error} Les résultats restent dans {path}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_home.py"/>
        <source>{error} Until then results are kept in {path}.</source>
        <translation>{error} D’ici là, les résultats sont conservés dans {path}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/targets.py"/>
        <source>{file} ({kind}): the suffix must be one of {suffixes}, not {suffix}. Choose another name.</source>
        <translation>{file} ({kind}) : le suffixe doit être l&apos;un de {suffixes}, et non {suffix}. Choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/mask_reader.py"/>
        <source>{file} cannot be read as a mask: {reason}. Give a raster file with one band per object.</source>
        <translation>{file} ne peut pas être lu comme masque : {reason}. Indiquez un fichier raster avec une bande par objet.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/polygon_reader.py"/>
        <source>{file} cannot be read as a vector file: {reason}.</source>
        <translation>{file} ne peut pas être lu comme fichier vectoriel : {reason}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/member.py"/>
        <source>{file} cannot be read at columns {first_column} to {last_column}, rows {first_row} to {last_row}: {reason}. The file seems to be damaged or incomplete; copy or download it again.</source>
        <translation>{file} ne peut pas être lu aux colonnes {first_column} à {last_column}, lignes {first_row} à {last_row} : {reason}. Le fichier semble endommagé ou incomplet ; copiez-le ou téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/checkpoint.py"/>
        <source>{file} cannot be read: {reason}. Check the file and its permissions.</source>
        <translation>{file} ne peut pas être lu : {reason}. Vérifiez le fichier et vos droits.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/files.py"/>
        <source>{file} cannot be written: {reason}. Choose another name.</source>
        <translation>{file} ne peut pas être écrit : {reason}. Choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>{file} could not be written: the disk is full. Make room there, or keep the models elsewhere.</source>
        <translation>{file} n’a pas pu être écrit : le disque est plein. Libérez-y de la place ou gardez les modèles ailleurs.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>{file} could not be written: {reason}. Check free disk space and folder permissions.</source>
        <translation>{file} n’a pas pu être écrit : {reason}. Vérifiez le dossier et vos droits.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/files.py"/>
        <source>{file} exists already and was left as it is. Choose another name, or allow overwriting.</source>
        <translation>{file} existe déjà et a été laissé tel quel. Choisissez un autre nom ou autorisez l’écrasement.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/segment_anything.py"/>
        <source>{file} holds no Segment Anything encoder that is known ({sizes}). {found}</source>
        <translation>{file} ne contient aucun encodeur Segment Anything connu ({sizes}). {found}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/class_layers.py"/>
        <source>{file} holds no categories. Choose a style of a layer that is drawn by categories.</source>
        <translation>{file} ne contient aucune catégorie. Choisissez le style d&apos;une couche dessinée par catégories.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/place_prompts.py"/>
        <source>{file} holds no feature. A region of interest needs a polygon.</source>
        <translation>{file} ne contient aucune entité. Une région d’intérêt exige un polygone.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/polygon_reader.py"/>
        <source>{file} holds no polygon. Choose a layer of polygons.</source>
        <translation>{file} ne contient aucun polygone. Choisissez une couche de polygones.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/place_prompts.py"/>
        <source>{file} holds no region: a GeoJSON polygon is expected, found {found!r}.</source>
        <translation>{file} ne contient pas de région : un polygone GeoJSON est attendu ; trouvé : {found!r}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/segment_anything.py"/>
        <source>{file} holds the encoder of {found}, but no decoder that fits it: {reason}. Use a whole checkpoint.</source>
        <translation>{file} contient l’encodeur de {found}, mais aucun décodeur qui lui convienne : {reason}. Utilisez un checkpoint entier.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/segment_anything.py"/>
        <source>{file} holds {found}, not {wanted}. Give the file of {wanted}.</source>
        <translation>{file} contient {found}, et non {wanted}. Indiquez le fichier de {wanted}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/files.py"/>
        <source>{file} is a folder. Give the name of a file to write.</source>
        <translation>{file} est un dossier. Indiquez le nom d’un fichier à écrire.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/files.py"/>
        <source>{file} is a link to a file that does not exist. Remove it, or choose another name.</source>
        <translation>{file} est un lien vers un fichier qui n&apos;existe pas. Supprimez-le ou choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/files.py"/>
        <source>{file} is a pipe or a device, not a regular file. Choose another name.</source>
        <translation>{file} est un tube ou un périphérique, pas un fichier ordinaire. Choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>{file} is damaged: it has {found_size} bytes instead of {size}.</source>
        <translation>{file} est endommagé : il a {found_size} octets au lieu de {size}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>{file} is damaged: its SHA-256 is not the official one.</source>
        <translation>{file} est endommagé : son SHA-256 n&apos;est pas l&apos;officiel.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>{file} is here and checked</source>
        <translation>{file} est là et vérifié</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/web_sources.py"/>
        <source>{file} is made of data from the web: {address}. Opening it would send requests there. If you trust the file, give the address itself, or allow such files.</source>
        <translation>{file} est composé de données du web : {address}. L’ouvrir y enverrait des requêtes. Si vous faites confiance au fichier, donnez l’adresse elle-même ou autorisez ces fichiers.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/vrt_sources.py"/>
        <source>{file} is made of other files, and one of them is missing: {missing}. Bring it back, or make {file} again.</source>
        <translation>{file} est fait d&apos;autres fichiers, et l&apos;un d&apos;eux manque : {missing}. Remettez-le en place, ou recréez {file}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>{file} is not UTF-8 text, so it cannot be GeoJSON (byte {byte}).</source>
        <translation>{file} n’est pas un texte en UTF-8 et ne peut donc pas être du GeoJSON (octet {byte}).</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/class_controller.py"/>
        <source>{file} is not UTF-8 text.</source>
        <translation>{file} n&apos;est pas un texte en UTF-8.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/checkpoint.py"/>
        <source>{file} is not a PyTorch checkpoint, or it is incomplete ({error}). Download it again, or save it with PyTorch 1.6 or later.</source>
        <translation>{file} n’est pas un checkpoint PyTorch, ou il est tronqué ({error}). Téléchargez-le à nouveau ou enregistrez-le avec PyTorch 1.6 ou une version ultérieure.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>{file} is not a regular file. Save the prompts as a file first.</source>
        <translation>{file} n’est pas un fichier ordinaire. Enregistrez d’abord les prompts dans un fichier.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/checkpoint.py"/>
        <source>{file} is not read: {error}. Only checkpoints that hold nothing but weights are opened; use the original file.</source>
        <translation>{file} n’est pas lu : {error}. Seuls les checkpoints qui ne contiennent que des poids sont ouverts ; utilisez le fichier d’origine.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/place_prompts.py"/>
        <source>{file} is not readable as GeoJSON: {error}.</source>
        <translation>{file} n’est pas lisible comme GeoJSON : {error}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_file.py"/>
        <source>{file} is not used: it has sparse weights, whose places onnxruntime does not check. Export it again with dense weights.</source>
        <translation>{file} n’est pas utilisé : il a des poids creux, dont onnxruntime ne vérifie pas les positions. Exportez-le à nouveau avec des poids denses.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_file.py"/>
        <source>{file} is not used: {why}, as no segmentation model has. Use another file.</source>
        <translation>{file} n’est pas utilisé : {why}, ce qu’aucun modèle de segmentation ne fait. Utilisez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_file.py"/>
        <source>{file} is not used: {why}. A model may use its own folder only. Export it again, with its weights inside or beside it.</source>
        <translation>{file} n’est pas utilisé : {why}. Un modèle ne peut utiliser que son propre dossier. Exportez-le à nouveau, avec ses poids à l’intérieur ou à côté.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/targets.py"/>
        <source>{file} is read by this run, so no result ({kind}) can be written there. Choose another name.</source>
        <translation>{file} est lu par cette exécution, aucun résultat ({kind}) ne peut donc y être écrit. Choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_file.py"/>
        <source>{file} keeps weights in {place}, which cannot be read. Put that file beside it.</source>
        <translation>{file} garde des poids dans {place}, qui ne peut pas être lu. Placez ce fichier à côté.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/vrt_sources.py"/>
        <source>{file} names no file behind it, so it holds no pixels. Make it again.</source>
        <translation>{file} ne nomme aucun fichier source et ne contient donc aucun pixel. Recréez-le.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/targets.py"/>
        <source>{file} would be written twice ({kind}, {other_kind}). Give each result a name of its own.</source>
        <translation>{file} serait écrit deux fois ({kind}, {other_kind}). Donnez à chaque résultat son propre nom.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/merge_scores.py"/>
        <location filename="../s2sam_qgis/models/segment_anything.py"/>
        <location filename="../s2sam_qgis/models/view_scores.py"/>
        <source>{file}, a part of the plugin, cannot be read ({reason}). Install the plugin again.</source>
        <translation>{file}, qui fait partie de l’extension, ne peut pas être lu ({reason}). Réinstallez l’extension.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/summary.py"/>
        <source>{file}: a summary is a table (.csv) or a map of outlines (.gpkg), not {suffix}. Choose one of these suffixes.</source>
        <translation>{file} : un résumé est un tableau (.csv) ou une carte de contours (.gpkg), non {suffix}. Choisissez l’une de ces extensions de fichier.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/writing/vector_writer.py"/>
        <source>{file}: vector results are written as {suffixes}, not as {suffix}. Choose one of these suffixes.</source>
        <translation>{file} : les résultats vectoriels s’écrivent en {suffixes}, non en {suffix}. Choisissez l’une de ces extensions de fichier.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/run.py"/>
        <source>{folder} cannot be used as a folder: {reason}. Choose another one.</source>
        <translation>{folder} ne peut pas être utilisé comme dossier : {reason}. Choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>{folder} has {free} free, but {file} needs {needed} more. Make room there, or keep the models elsewhere.</source>
        <translation>{folder} a {free} libres, mais il faut {needed} de plus pour {file}. Libérez-y de la place ou gardez les modèles ailleurs.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>{given} is not the official file of {name} ({file}, {size} bytes; this one has {found_size} bytes and another content).</source>
        <translation>{given} n&apos;est pas le fichier officiel de {name} ({file}, {size} octets ; celui-ci a {found_size} octets et un autre contenu).</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>{given} is not the official file of {name} ({file}, {size} bytes; this one has {found_size} bytes).</source>
        <translation>{given} n&apos;est pas le fichier officiel de {name} ({file}, {size} octets ; celui-ci a {found_size} octets).</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/checklist.py"/>
        <source>{inside} of {total}</source>
        <translation>{inside} sur {total}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/layer_polygons.py"/>
        <source>{layer} cannot be read to its end now. Try again.</source>
        <translation>La couche {layer} ne peut pas être lue jusqu’au bout pour le moment. Réessayez.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/other_dates.py"/>
        <source>{layer} has no file of its own, so it cannot be another date.</source>
        <translation>{layer} n&apos;a pas de fichier propre et ne peut donc pas être une autre date.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/layer_polygons.py"/>
        <source>{layer} holds no polygons. Choose a layer of polygons.</source>
        <translation>{layer} ne contient pas de polygones. Choisissez une couche de polygones.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/image_controller.py"/>
        <source>{layer}, the image that is outlined, is hidden on the map.</source>
        <translation>{layer}, l&apos;image qui est détourée, est masquée sur la carte.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/tasks/alike_tasks.py"/>
        <source>{layer}: {text}</source>
        <translation>{layer} : {text}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>{model} (recommended)</source>
        <translation>{model} (recommandé)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/preferences.py"/>
        <source>{model} cannot be used: {reason}</source>
        <translation>{model} n&apos;est pas utilisable : {reason}</translation>
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
        <translation>{name} demande plus de {limit} Mo de mémoire pour une image et a donc été arrêté. Utilisez un autre modèle ou une machine dotée de plus de mémoire.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_tools.py"/>
        <source>{name} belongs to the image {image}. Choose that image at the top of the panel first.</source>
        <translation>{name} appartient à l’image {image}. Choisissez d’abord cette image en haut du panneau.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_borders.py"/>
        <source>{name} by {size}</source>
        <translation>{name} de {size}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/on_grid.py"/>
        <source>{name} cannot be laid over the image: only one of them says where it lies, or they differ in size and none does.</source>
        <translation>{name} ne peut pas être superposé à l&apos;image : un seul des deux dit où il se trouve, ou aucun et leurs tailles diffèrent.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_file.py"/>
        <location filename="../s2sam_qgis/models/onnx_session.py"/>
        <source>{name} cannot be loaded: {reason}. The file may be damaged or cut short; fetch or export it again.</source>
        <translation>{name} ne peut pas être chargé : {reason}. Le fichier est peut-être endommagé ou tronqué ; téléchargez-le ou exportez-le à nouveau.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/reader.py"/>
        <source>{name} cannot be opened as a raster: {reason}. Give a GeoTIFF, JPEG 2000, VRT or another raster that GDAL reads, or a SAFE folder.</source>
        <translation>{name} ne peut pas être ouvert comme raster : {reason}. Indiquez un GeoTIFF, JPEG 2000, VRT ou un autre raster que GDAL lit, ou un dossier SAFE.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/raster_source.py"/>
        <source>{name} cannot be read: its data source is missing. Repair the layer first.</source>
        <translation>{name} ne peut pas être lu : sa source de données manque. Réparez d’abord la couche.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/object_edits.py"/>
        <source>{name} copy</source>
        <translation>{name} (copie)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/segment.py"/>
        <source>{name} got an empty mask. Move its points or add a box.</source>
        <translation>{name} a un masque vide. Déplacez ses points ou ajoutez un rectangle.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/segment.py"/>
        <source>{name} has a foreground point on nodata (column {x:.0f}, row {y:.0f}).</source>
        <translation>{name} a un point de premier plan sur du nodata (colonne {x:.0f}, ligne {y:.0f}).</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/accepted_objects.py"/>
        <source>{name} has an empty mask, so there is nothing to accept.</source>
        <translation>{name} a un masque vide ; il n’y a rien à accepter.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/segment.py"/>
        <source>{name} has background points only, so its mask is empty. Add a foreground point.</source>
        <translation>{name} n’a que des points d’arrière-plan, son masque est donc vide. Ajoutez un point de premier plan.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/sentinel2.py"/>
        <source>{name} has no band to segment. {bands}</source>
        <translation>{name} n’a pas de bande à segmenter. {bands}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/raster_source.py"/>
        <source>{name} has no bands that could be read. Choose another raster layer.</source>
        <translation>{name} n’a aucune bande lisible. Choisissez une autre couche raster.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/follow_chain.py"/>
        <source>{name} has no date, so objects cannot be followed to it. Put the date into its name, such as lake_2021-06-17.tif.</source>
        <translation>{name} n&apos;a pas de date, les objets ne peuvent donc pas y être suivis. Mettez la date dans son nom, par exemple lake_2021-06-17.tif.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/layer_grid.py"/>
        <source>{name} has no extent. Choose another raster layer.</source>
        <translation>{name} n’a pas d’emprise. Choisissez une autre couche raster.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_tools.py"/>
        <source>{name} has {count} parts now, because they do not touch.</source>
        <translation>{name} a maintenant {count} parties, car elles ne se touchent pas.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/provider_source.py"/>
        <source>{name} holds complex numbers or unknown values.</source>
        <translation>{name} contient des nombres complexes ou des valeurs inconnues.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/provider_source.py"/>
        <source>{name} holds complex numbers or unknown values; an optical image is needed.</source>
        <translation>{name} contient des nombres complexes ou des valeurs inconnues ; il faut une image optique.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/reader.py"/>
        <source>{name} holds complex numbers, such as a radar image&apos;s; an optical one is needed.</source>
        <translation>{name} contient des nombres complexes, comme ceux d’une image radar ; il faut une image optique.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/reader.py"/>
        <source>{name} holds no bands itself.</source>
        <translation>{name} ne contient pas lui-même de bandes.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/reader.py"/>
        <source>{name} holds none of Sentinel-2&apos;s bands.</source>
        <translation>{name} ne contient aucune des bandes de Sentinel-2.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/opening.py"/>
        <source>{name} is a folder; in a list give its files, or the folder alone.</source>
        <translation>{name} est un dossier ; dans une liste, indiquez ses fichiers, ou sinon le dossier seul.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/worker.py"/>
        <source>{name} is a layer that only this program can read, so no worker process can. Save it as a file and give that.</source>
        <translation>{name} est une couche que seul ce programme peut lire, aucun processus de travail ne le peut donc. Enregistrez-la dans un fichier et indiquez celui-ci.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/layer_grid.py"/>
        <source>{name} is a map without pixels of its own, and the prompts lie too far apart for one picture of it at 10 m. Give the extent of a part.</source>
        <translation>{name} est une carte sans pixels propres, et les prompts sont trop éloignés pour une seule image à 10 m. Indiquez l&apos;emprise d&apos;une partie.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <source>{name} is a map without pixels of its own. Give an extent: it decides the place and the resolution.</source>
        <translation>{name} est une carte sans pixels propres. Indiquez une emprise : elle décide du lieu et de la résolution.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/attributes_dialog.py"/>
        <source>{name} is a name of S2 SAM&apos;s own. Choose another.</source>
        <translation>{name} est un nom propre à S2 SAM. Choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_writing.py"/>
        <source>{name} is being edited in the layer {layer}. Save the layer&apos;s edits or give them up (Toggle editing), then press Enter again.</source>
        <translation>{name} est en cours d’édition dans la couche {layer}. Enregistrez ou abandonnez les modifications de la couche (Basculer en mode édition), puis appuyez à nouveau sur Entrée.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/layer_reading.py"/>
        <source>{name} is gone. It was left out.</source>
        <translation>{name} n&apos;existe plus. Il a été laissé de côté.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/segment_anything.py"/>
        <source>{name} is missing</source>
        <translation>{name} manque</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/polygonise_algorithm.py"/>
        <source>{name} is not a raster file. Save it as a GeoTIFF first.</source>
        <translation>{name} n’est pas un fichier raster. Enregistrez-le d’abord en GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/opening.py"/>
        <source>{name} is not a readable zip file: {reason}. Download it again.</source>
        <translation>{name} n’est pas un fichier zip lisible : {reason}. Téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/inputs.py"/>
        <source>{name} lacks a band for the view {view}. It has: {bands}.</source>
        <translation>Il manque à {name} une bande pour la vue {view}. Présentes : {bands}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_borders.py"/>
        <source>{name} overlaps {others}; the outlines stay as they are.</source>
        <translation>{name} chevauche {others} ; les contours restent tels quels.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/other_dates.py"/>
        <source>{name} shows another place. It was left out.</source>
        <translation>{name} montre un autre lieu. Il a été laissé de côté.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/attributes_dialog.py"/>
        <source>{name} stands twice. Remove one of the two.</source>
        <translation>{name} figure deux fois. Supprimez l&apos;un des deux.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/accepted_objects.py"/>
        <location filename="../s2sam_qgis/layers/result_tools.py"/>
        <source>{name} was changed in the layer {layer} since. The layer stays as it is.</source>
        <translation>{name} a été modifié depuis dans la couche {layer}. La couche reste telle quelle.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/provider_source.py"/>
        <location filename="../s2sam_qgis/raster/reading/reader.py"/>
        <source>{name} was closed already.</source>
        <translation>{name} a déjà été fermé.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/accept_controller.py"/>
        <source>{name} was edited by hand in the result layer.</source>
        <translation>{name} a été modifié à la main dans la couche de résultats.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/run.py"/>
        <source>{name} was given twice. Give each raster once.</source>
        <translation>{name} a été indiqué deux fois. Indiquez chaque raster une seule fois.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/other_dates.py"/>
        <source>{name} was looked at when the prompts were made, and cannot be opened now. It was left out.</source>
        <translation>{name} a été regardé lors de la création des prompts et ne peut pas être ouvert maintenant. Il a été laissé de côté.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/accept_controller.py"/>
        <source>{name} was not accepted: the image or the model changed. Press Enter again.</source>
        <translation>{name} n&apos;a pas été accepté : l&apos;image ou le modèle a changé. Appuyez de nouveau sur Entrée.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/sentinel2.py"/>
        <source>{name}: how its values become reflectance is not known ({reason}). Give a band scaling such as 0.0001, or choose the stretch percentile.</source>
        <translation>{name} : on ne sait pas comment ses valeurs deviennent des réflectances ({reason}). Indiquez un facteur des bandes, par exemple 0.0001, ou choisissez l’étirement percentile.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/install.py"/>
        <source>{needed} (this QGIS has {version})</source>
        <translation>{needed} (ce QGIS a {version})</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_borders.py"/>
        <source>{number} ha</source>
        <translation>{number} ha</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_borders.py"/>
        <source>{number} px</source>
        <translation>{number} px</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/options.py"/>
        <source>{option} must be 0 or a positive number ({unit}), got {value}.</source>
        <translation>{option} doit être 0 ou un nombre positif ({unit}), reçu : {value}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/image_controller.py"/>
        <source>{other} covers {layer}, the image that is outlined.</source>
        <translation>{other} recouvre {layer}, l&apos;image qui est détourée.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_file.py"/>
        <source>{path} cannot be opened</source>
        <translation>impossible d’ouvrir {path}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_opening.py"/>
        <source>{path} cannot be used as a GeoPackage: {why} Choose another file in the menu of Accept.</source>
        <translation>{path} ne peut pas servir de GeoPackage : {why} Choisissez un autre fichier dans le menu de « Accepter ».</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_file.py"/>
        <source>{place} leads out of its folder</source>
        <translation>{place} mène hors de son dossier</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/environment.py"/>
        <source>{position} cannot be expressed in {target}: {reason}. Check the coordinates and that they really are in {source}.</source>
        <translation>{position} ne peut pas être exprimée en {target} : {reason}. Vérifiez les coordonnées, et qu’elles sont bien en {source}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_session.py"/>
        <source>{provider} is not offered by this onnxruntime (it offers: {offered}), so the CPU is used.</source>
        <translation>{provider} n’est pas proposé par cet onnxruntime (il propose : {offered}), le CPU est donc utilisé.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_session.py"/>
        <source>{provider} is offered by this onnxruntime but does not start here{reason}, so {other} is used. Check its driver and libraries.</source>
        <translation>{provider} est proposé par cet onnxruntime mais ne démarre pas ici{reason}, {other} est donc utilisé. Vérifiez son pilote et ses bibliothèques.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>{purpose}. Recommended for this machine.</source>
        <translation>{purpose}. Recommandé pour cette machine.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/crew.py"/>
        <source>{reason} It gets no raster.</source>
        <translation>{reason} Il ne reçoit aucun raster.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/image_controller.py"/>
        <source>{reason} The click was not taken.</source>
        <translation>{reason} Le clic n&apos;a pas été pris en compte.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/model_list.py"/>
        <source>{seconds} s (measured on this machine)</source>
        <translation>{seconds} s (mesuré sur cette machine)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>{state}, followed</source>
        <translation>{state}, suivi</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_session.py"/>
        <source>{threads} threads were asked for; this machine has {count}.</source>
        <translation>{threads} fils d&apos;exécution ont été demandés ; cette machine en a {count}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>{url} cannot be downloaded: the server answered {status}. Check the address, or get the file yourself.</source>
        <translation>{url} ne peut pas être téléchargé : le serveur a répondu {status}. Vérifiez l’adresse ou procurez-vous le fichier vous-même.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>{url} could not be downloaded: the server sends only {speed:.0f} bytes a second ({arrived} of {size} have arrived and are kept). Try again later or from another network: it goes on where it stopped.</source>
        <translation>{url} n&apos;a pas pu être téléchargé : le serveur n&apos;envoie que {speed:.0f} octets par seconde ({arrived} sur {size} sont arrivés et sont conservés). Réessayez plus tard ou depuis un autre réseau : le téléchargement reprendra où il s&apos;est arrêté.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>{url} could not be downloaded: {reason} ({arrived} of {size} have arrived and are kept). Check the network and the proxy settings, then try again: it goes on where it stopped.</source>
        <translation>{url} n’a pas pu être téléchargé : {reason} ({arrived} sur {size} sont arrivés et sont gardés). Vérifiez le réseau et les paramètres du proxy, puis réessayez : le téléchargement reprend là où il s’est arrêté.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>{url} has {found_size} bytes, but {file} must have {size}. The server&apos;s file has changed, or a proxy answers in its place.</source>
        <translation>{url} a {found_size} octets, mais {file} doit en avoir {size}. Le fichier du serveur a changé, ou un proxy répond à sa place.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>{url} is not an http or https address, so nothing is downloaded.</source>
        <translation>{url} n’est pas une adresse http ou https, rien n’est donc téléchargé.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>{url} sends more than the {size} bytes that {file} has. It is not the expected file; nothing was kept.</source>
        <translation>{url} envoie plus que les {size} octets de {file}. Ce n’est pas le fichier attendu ; rien n’a été gardé.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>{value} is not a valid position; expected two numbers.</source>
        <translation>{value} n’est pas une position : il faut deux nombres finis.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>{what} (guess)</source>
        <translation>{what} (supposition)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/stretch.py"/>
        <source>{what} needs one or three finite numbers, got {values}.</source>
        <translation>{what} exige un ou trois nombres finis, reçu : {values}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>{where}: this is SAM 2 as osam has it. Nothing in it says how the image is to be normalised, and osam itself does it in another way than SAM 2. Export the checkpoint with samexporter, whose names say it, or use the checkpoint itself.</source>
        <translation>{where} : c&apos;est SAM 2 tel que le fournit osam. Rien n&apos;y indique comment normaliser l&apos;image, et osam le fait autrement que SAM 2. Exportez le checkpoint avec samexporter, dont les noms l&apos;indiquent, ou utilisez le checkpoint lui-même.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/crew.py"/>
        <source>{worker} cannot begin ({type}: {error}).</source>
        <translation>{worker} ne peut pas commencer ({type} : {error}).</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/crew.py"/>
        <source>{worker} does not see the folder for the results. Choose one that all machines reach under the same path.</source>
        <translation>{worker} ne voit pas le dossier des résultats. Choisissez-en un que toutes les machines atteignent par le même chemin.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/crew.py"/>
        <source>{worker} has S2 SAM {version}, this is {own_version}. Install the same.</source>
        <translation>{worker} a S2 SAM {version}, ici c’est {own_version}. Installez la même version.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/crew.py"/>
        <source>{worker} has other files of the model {model} than the others: masks would not compare. Put the same files on all machines.</source>
        <translation>{worker} a d’autres fichiers du modèle {model} que les autres : les masques ne seraient pas comparables. Placez les mêmes fichiers sur toutes les machines.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/crew.py"/>
        <source>{worker} lacks the Python module {module}. Install S2 SAM there with pip, or start it with PYTHONPATH set to the folder that holds s2sam_qgis.</source>
        <translation>{worker} n’a pas le module Python {module}. Installez-y S2 SAM avec pip, ou démarrez-le avec PYTHONPATH pointant vers le dossier qui contient s2sam_qgis.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>• {needed}; this QGIS has {version}</source>
        <translation>• {needed} ; ce QGIS a {version}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>… and all rasters of a folder</source>
        <translation>… et tous les rasters d’un dossier</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/segment_algorithm.py"/>
        <source>… or prompts in a layer</source>
        <translation>… ou des prompts dans une couche</translation>
    </message>
</context>
</TS>
