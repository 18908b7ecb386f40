<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>S2Sam</name>
    <message>
        <location filename="../s2sam_qgis/gui/panels/date_row.py"/>
        <source>&amp;Also look at</source>
        <translation>&amp;Auch ansehen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>&amp;Layer</source>
        <translation>&amp;Layer</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/model_panel.py"/>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/correction_geojson.py"/>
        <source>&apos;action&apos; must be &apos;add&apos; or &apos;cut&apos;, found {found}.</source>
        <translation>&apos;action&apos; muss &apos;add&apos; oder &apos;cut&apos; sein, nicht {found}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/correction_geojson.py"/>
        <source>&apos;after&apos; must be a number of prompts, 0 or more, found {found}.</source>
        <translation>&apos;after&apos; muss eine Anzahl von Prompts sein, 0 oder mehr, nicht {found}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>&apos;candidate&apos; must be the number of a candidate mask, from 1, found {value}.</source>
        <translation>„candidate“ muss die Nummer einer Maske sein, ab 1; gefunden: {value}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>&apos;label&apos; must be 1 (foreground) or 0 (background), found {found}.</source>
        <translation>&apos;label&apos; muss 1 (Vordergrund) oder 0 (Hintergrund) sein, gefunden wurde {found}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>&apos;prompt_id&apos; has {count} characters; {limit} are allowed.</source>
        <translation>&apos;prompt_id&apos; hat {count} Zeichen; erlaubt sind {limit}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>&apos;prompt_id&apos; must be an integer or a text, found {value}.</source>
        <translation>&apos;prompt_id&apos; muss eine ganze Zahl oder ein Text sein, gefunden wurde {value}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>&apos;prompt_id&apos; {value} begins or ends with a blank, or has a character that cannot be written. Give the object another id.</source>
        <translation>&apos;prompt_id&apos; {value} beginnt oder endet mit einem Leerzeichen oder enthält ein Zeichen, das nicht geschrieben werden kann. Geben Sie dem Objekt eine andere Kennung.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>&apos;prompt_id&apos; {value} has more than 64 bits, which no vector file holds. Use a smaller number, or a text.</source>
        <translation>&apos;prompt_id&apos; {value} hat mehr als 64 Bit, was keine Vektordatei fasst. Verwenden Sie eine kleinere Zahl oder einen Text.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>({x:g}, {y:g}) is not a longitude and latitude. GeoJSON needs degrees, longitude first; a file in another CRS needs a &apos;crs&apos; member that names it.</source>
        <translation>({x:g}, {y:g}) ist keine geografische Länge/Breite. GeoJSON verlangt Grad, die Länge zuerst; eine Datei in einem anderen KBS braucht ein Element &apos;crs&apos;, das es nennt.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/baseline.py"/>
        <source>-1000 as of processing baseline 04.00; baseline {baseline:05.2f} ({item})</source>
        <translation>-1000 ab Verarbeitungs-Baseline 04.00; Baseline {baseline:05.2f} ({item})</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/run_options.py"/>
        <source>0 = automatic</source>
        <translation>0 = automatisch</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/baseline.py"/>
        <source>0 before processing baseline 04.00; baseline {baseline:05.2f} ({item})</source>
        <translation>0 vor Verarbeitungs-Baseline 04.00; Baseline {baseline:05.2f} ({item})</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/import_dialog.py"/>
        <source>1 = foreground, 0 = background. If no field is chosen, every point is foreground.</source>
        <translation>1 = Vordergrund, 0 = Hintergrund. Ohne Feld ist jeder Punkt Vordergrund.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/class_controller.py"/>
        <source>1 class was added.</source>
        <translation>1 Klasse wurde hinzugefügt.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>1 counter-example</source>
        <translation>1 Gegenbeispiel</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/date_row.py"/>
        <source>1 date</source>
        <translation>1 Datum</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>1 example</source>
        <translation>1 Beispiel</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/work_strip.py"/>
        <source>1 more object waits</source>
        <translation>1 weiteres Objekt wartet</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_tools.py"/>
        <source>1 object</source>
        <translation>1 Objekt</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/run_controller.py"/>
        <source>1 object does not lie on {layer}; it was left out.</source>
        <translation>1 Objekt liegt nicht auf {layer}; es wurde ausgelassen.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_files.py"/>
        <source>1 object from {file}.</source>
        <translation>1 Objekt aus {file}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_files.py"/>
        <source>1 object from {layer}.</source>
        <translation>1 Objekt aus {layer}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/run_controller.py"/>
        <source>1 object in {seconds} s.</source>
        <translation>1 Objekt in {seconds} s.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/elsewhere_controller.py"/>
        <source>1 object is in the result layer ({each}). Undo takes it back.</source>
        <translation>1 Objekt ist im Ergebnislayer ({each}). Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/everything_controller.py"/>
        <source>1 object is in the result layer. Undo takes it back.</source>
        <translation>1 Objekt ist im Ergebnislayer. „Rückgängig“ nimmt es zurück.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_bulk.py"/>
        <source>1 object overlaps accepted ones, by {size} in all; the outlines stay as they are.</source>
        <translation>1 Objekt überlappt übernommene, insgesamt um {size}; die Umrisse bleiben, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/bulk_steps.py"/>
        <source>1 object was edited since. It stays in the layer.</source>
        <translation>1 Objekt wurde seitdem bearbeitet. Es bleibt im Layer.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_files.py"/>
        <source>1 prompt saved to {file}.</source>
        <translation>1 Prompt in {file} gespeichert.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/crew.py"/>
        <source>1 raster was run by a worker with other files of the model ({name}): its masks do not compare with the others.</source>
        <translation>1 Raster wurde von einem Arbeitsprozess mit anderen Dateien des Modells bearbeitet ({name}): Seine Masken lassen sich mit den anderen nicht vergleichen.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>1 was done before</source>
        <translation>1 war schon fertig</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>1/10000, as in Sentinel-2&apos;s products</source>
        <translation>1/10000, wie in Sentinel-2-Produkten</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>1/10000, as in Sentinel-2&apos;s products; from the name {name}</source>
        <translation>1/10000, wie in Sentinel-2-Produkten; aus dem Namen {name}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>8-bit values: no reflectance, shown as they are</source>
        <translation>8-Bit-Werte: keine Reflektanz, werden unverändert dargestellt</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>A box around the object; on a point or a box: moves it</source>
        <translation>Ein Rechteck um das Objekt; auf einem Punkt oder Rechteck: verschiebt es</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>A checkpoint (.pth), or an ONNX pair …_encoder.onnx and …_decoder.onnx</source>
        <translation>Ein Checkpoint (.pth) oder ein ONNX-Paar …_encoder.onnx und …_decoder.onnx</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/classes.py"/>
        <source>A class needs a name.</source>
        <translation>Eine Klasse braucht einen Namen.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/encode_algorithm.py"/>
        <source>A model looks at an image through chips. Encoding a chip takes the time; answering a click on it does not. This algorithm encodes all chips that a first click in an area needs and keeps them in the store that the S2 SAM panel, the other algorithms and the shell command share.

Chips depend on the raster, the bands, the stretch and the model: choose what you will work with. What is encoded already is not encoded again.</source>
        <translation>Ein Modell betrachtet ein Bild in Kacheln. Zeit kostet das Kodieren einer Kachel, nicht die Antwort auf einen Klick darin. Dieser Algorithmus kodiert alle Kacheln, die der jeweils erste Klick in einem Gebiet braucht, und legt sie in dem Speicher ab, den das Bedienfeld von S2 SAM, die anderen Algorithmen und der Shell-Befehl gemeinsam nutzen.

Kacheln hängen von Raster, Kanälen, Streckung und Modell ab: Wählen Sie, womit Sie arbeiten werden. Was bereits kodiert ist, wird nicht noch einmal kodiert.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>A new area takes:</source>
        <translation>Ein neuer Ausschnitt dauert:</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/everything/run.py"/>
        <source>A part of the area is missing from {folder}. Run it again.</source>
        <translation>In {folder} fehlt ein Teil der Fläche. Starten Sie erneut.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/grid.py"/>
        <source>A raster grid of {width} x {height} pixels holds nothing.</source>
        <translation>Ein Rastergitter von {width} x {height} Pixeln enthält nichts.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/raster_source.py"/>
        <source>A web map: colours are as displayed, not reflectance, and its resolution is that of the present view.</source>
        <translation>Eine Webkarte: Die Farben sind wie dargestellt, keine Reflektanz, und die Auflösung ist die der aktuellen Ansicht.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Accept</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/elsewhere_controller.py"/>
        <location filename="../s2sam_qgis/gui/control/everything_controller.py"/>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Accept 1 object</source>
        <translation>1 Objekt annehmen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Accept all</source>
        <translation>Alle annehmen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Accept all {count} above</source>
        <translation>Alle {count} darüber annehmen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Accept picked</source>
        <translation>Gewählte annehmen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/elsewhere_controller.py"/>
        <location filename="../s2sam_qgis/gui/control/everything_controller.py"/>
        <source>Accept {count} objects</source>
        <translation>{count} Objekte annehmen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/accept_controller.py"/>
        <source>Accept {name}</source>
        <translation>{name} übernehmen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_list.py"/>
        <source>Accepted ({count})</source>
        <translation>Übernommen ({count})</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/kept_objects.py"/>
        <source>Accepted before; changed since: {parts}. Enter replaces it</source>
        <translation>Schon übernommen; seither geändert: {parts}. Enter ersetzt es</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_list.py"/>
        <source>Accepted objects</source>
        <translation>Übernommene Objekte</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>Acquired</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/repair_controller.py"/>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Add area</source>
        <translation>Fläche hinzufügen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/attributes_dialog.py"/>
        <source>Add attribute</source>
        <translation>Attribut hinzufügen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/class_controller.py"/>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <source>Add class</source>
        <translation>Klasse hinzufügen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Add counter-examples: what not to find</source>
        <translation>Gegenbeispiele hinzufügen: was nicht gesucht wird</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Add examples: what to look for</source>
        <translation>Beispiele hinzufügen: was gesucht wird</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/date_row.py"/>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Add files…</source>
        <translation>Dateien hinzufügen…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Add folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Add rasters</source>
        <translation>Raster hinzufügen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Add the rasters of a folder</source>
        <translation>Die Raster eines Ordners hinzufügen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/target.py"/>
        <source>Add the results to the project</source>
        <translation>Ergebnisse dem Projekt hinzufügen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/tasks/download_task.py"/>
        <source>Add {model}</source>
        <translation>{model} hinzufügen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_controller.py"/>
        <source>Add {what}</source>
        <translation>{what} hinzufügen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Address of a Dask scheduler, such as tcp://10.0.0.1:8786</source>
        <translation>Adresse eines Dask-Schedulers, etwa tcp://10.0.0.1:8786</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Adds all rasters and products of a folder</source>
        <translation>Fügt alle Raster und Produkte eines Ordners hinzu</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Adds raster files that are no layers</source>
        <translation>Fügt Rasterdateien hinzu, die keine Layer sind</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Adds the prompts as vector layers that QGIS&apos;s own tools can edit.</source>
        <translation>Fügt die Prompts als Vektorlayer hinzu, die sich mit den Werkzeugen von QGIS bearbeiten lassen.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Adds what you draw to the object. Click corners, then right-click; or drag around the area.</source>
        <translation>Fügt dem Objekt hinzu, was Sie zeichnen. Ecken klicken, dann rechts klicken; oder um die Fläche ziehen.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>All objects of the table</source>
        <translation>Alle Objekte der Tabelle</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/outlines/polygons.py"/>
        <source>All of object {id} is smaller than the minimum area of {area:g} m2; its largest part was kept.</source>
        <translation>Alle Teile von Objekt {id} sind kleiner als die Mindestfläche von {area:g} m²; der größte wurde behalten.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>All of them belong to QGIS; nothing had to be installed.</source>
        <translation>Alle gehören zu QGIS; es musste nichts installiert werden.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/refine_controller.py"/>
        <source>All picked regions are refined already. Pick others.</source>
        <translation>Alle gewählten Flächen sind schon verfeinert. Wählen Sie andere.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/date_row.py"/>
        <source>Also look at</source>
        <translation>Auch ansehen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/target.py"/>
        <location filename="../s2sam_qgis/processing/other_dates.py"/>
        <source>Also look at the dates that the prompts were made with</source>
        <translation>Auch die Daten ansehen, mit denen die Prompts entstanden sind</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/other_dates.py"/>
        <source>Also look at: other dates of the same place</source>
        <translation>Auch ansehen: andere Daten desselben Ortes</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>An ONNX pair: press Another model… in the model manager.</source>
        <translation>Ein ONNX-Paar: Drücken Sie in der Modellverwaltung „Anderes Modell…“.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/results_controller.py"/>
        <source>Another file: {file}…</source>
        <translation>Andere Datei: {file}…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/results_controller.py"/>
        <source>Another file…</source>
        <translation>Andere Datei…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>Another model…</source>
        <translation>Anderes Modell…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/attributes_dialog.py"/>
        <source>Another name and value</source>
        <translation>Ein weiterer Name und Wert</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/candidate_list.py"/>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_filter.py"/>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <location filename="../s2sam_qgis/processing/encode_algorithm.py"/>
        <source>Area</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>Area (ha)</source>
        <translation>Fläche (ha)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_chart.py"/>
        <source>Area of each object over time</source>
        <translation>Fläche jedes Objekts im Zeitverlauf</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <source>Area on the ellipsoid, in hectares, of the finished outline</source>
        <translation>Fläche des fertigen Umrisses auf dem Ellipsoid, in Hektar</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/candidate_list.py"/>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <source>Area, ha</source>
        <translation>Fläche, ha</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Areas</source>
        <translation>Flächen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>Areas by object and date</source>
        <translation>Flächen nach Objekt und Datum</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>As displayed</source>
        <translation>Wie dargestellt</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>As objects</source>
        <translation>Als Objekte</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/dock.py"/>
        <source>As opened</source>
        <translation>Wie geöffnet</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>As recorded, else automatic</source>
        <translation>Wie aufgezeichnet, sonst automatisch</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_session.py"/>
        <source>At least one thread is needed, got {threads}.</source>
        <translation>Mindestens ein Thread ist nötig, angegeben ist {threads}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/connection.py"/>
        <source>At least one worker process is needed, got {count}.</source>
        <translation>Mindestens ein Arbeitsprozess ist nötig, angegeben: {count}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/attribute_controller.py"/>
        <source>Attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/attributes_dialog.py"/>
        <source>Attributes of {object}</source>
        <translation>Attribute von {object}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Attributes…</source>
        <translation>Attribute…</translation>
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
        <translation>Automatisch</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Back (K)</source>
        <translation>Zurück (K)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_layer.py"/>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Background point</source>
        <translation>Hintergrundpunkt</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>Bands</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/view_controller.py"/>
        <source>Bands and stretch of {layer}</source>
        <translation>Kanäle und Streckung von {layer}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/sentinel2.py"/>
        <source>Bands {given!r}: give one band or three separated by commas, such as 4,3,2 or red,green,blue. {bands}</source>
        <translation>Kanäle {given!r}: Geben Sie einen Kanal oder drei durch Kommas getrennte an, etwa 4,3,2 oder red,green,blue. {bands}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>Bands, reflectance and stretch: see what the model sees</source>
        <translation>Kanäle, Reflektanz und Streckung: sehen, was das Modell sieht</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <source>Bands, such as 4,3,2 or red,green,blue</source>
        <translation>Kanäle, etwa 4,3,2 oder red,green,blue</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/results_controller.py"/>
        <source>Beside the project: {file}</source>
        <translation>Neben dem Projekt: {file}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/results_controller.py"/>
        <source>Borders</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Box</source>
        <translation>Rechteck</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_layer.py"/>
        <source>Boxes</source>
        <translation>Rechtecke</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_notes.py"/>
        <source>Boxes with label 0 outline an object like any other box, they exclude nothing (prompt id {ids}). To exclude something, use points with label 0.</source>
        <translation>Rahmen mit label 0 umreißen ein Objekt wie jeder andere Rahmen, sie schließen nichts aus (Prompt-Kennung {ids}). Um etwas auszuschließen, verwenden Sie Punkte mit label 0.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Brings the object into view.</source>
        <translation>Holt das Objekt ins Blickfeld.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Brush</source>
        <translation>Pinsel</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/model_list.py"/>
        <source>Built-in</source>
        <translation>Mitgeliefert</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/model_list.py"/>
        <source>Built-in 1.6</source>
        <translation>Mitgeliefert 1.6</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/views.py"/>
        <source>Burn (NBR)</source>
        <translation>Brand (NBR)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <location filename="../s2sam_qgis/gui/panels/work_bar.py"/>
        <location filename="../s2sam_qgis/gui/panels/work_strip.py"/>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Cancel; no half-written file remains</source>
        <translation>Abbrechen; es bleibt keine halb geschriebene Datei zurück</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/errors.py"/>
        <location filename="../s2sam_qgis/gui/control/everything_controller.py"/>
        <location filename="../s2sam_qgis/gui/control/refine_controller.py"/>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <source>Cancelled. No half-written file remains.</source>
        <translation>Abgebrochen. Es bleibt keine halb geschriebene Datei zurück.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/object_answer.py"/>
        <source>Cancelled. Select the object again, or add a point, to go on.</source>
        <translation>Abgebrochen. Wählen Sie das Objekt erneut oder setzen Sie einen Punkt, um fortzufahren.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>Cancelled. What was loaded is kept and resumed next time.</source>
        <translation>Abgebrochen. Was geladen wurde, bleibt und wird beim nächsten Mal fortgesetzt.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>Cancelled; nothing was changed.</source>
        <translation>Abgebrochen; es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/candidate_list.py"/>
        <source>Candidates by likeness</source>
        <translation>Kandidaten nach Ähnlichkeit</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>Cannot make the folder {folder}: {reason}.</source>
        <translation>Der Ordner {folder} kann nicht angelegt werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <location filename="../s2sam_qgis/gui/control/class_controller.py"/>
        <location filename="../s2sam_qgis/models/onnx_file.py"/>
        <source>Cannot read {file}: {reason}.</source>
        <translation>{file} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/requirements.py"/>
        <source>Cannot remove {folder}: {why}. Check the folder&apos;s permissions, or remove it yourself.</source>
        <translation>{folder} kann nicht entfernt werden: {why}. Prüfen Sie Ihre Rechte dort oder entfernen Sie den Ordner selbst.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/python.py"/>
        <source>Cannot start {program}: {why}.</source>
        <translation>{program} kann nicht gestartet werden: {why}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/files.py"/>
        <source>Cannot write to the folder {folder}: {reason}. Choose another folder or make it writable.</source>
        <translation>In den Ordner {folder} kann nicht geschrieben werden: {reason}. Wählen Sie einen anderen Ordner oder machen Sie diesen beschreibbar.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_writing.py"/>
        <source>Cannot write to the results file {path}: {why}. The object is not lost: check whether another program has locked the file, free disk space and folder permissions, then press Enter again. Or choose another file in the menu of Accept.</source>
        <translation>Die Ergebnisdatei {path} kann nicht geschrieben werden: {why}. Das Objekt ist nicht verloren: Prüfen Sie, ob ein anderes Programm die Datei gesperrt hat, den freien Speicherplatz und die Ordnerrechte, und drücken Sie noch einmal Enter. Oder wählen Sie im Menü von „Übernehmen“ eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/install.py"/>
        <source>Cannot write to {folder}: {why}. Check free disk space and folder permissions.</source>
        <translation>In {folder} kann nicht geschrieben werden: {why}. Prüfen Sie dort Ihre Rechte und den freien Speicherplatz.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/files.py"/>
        <source>Cannot write {file}: {reason}. Nothing was changed. Check free disk space and folder permissions.</source>
        <translation>{file} kann nicht geschrieben werden: {reason}. Nichts wurde geändert. Prüfen Sie den freien Speicherplatz und die Berechtigungen des Ordners.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>Change bands and stretch</source>
        <translation>Kanäle und Streckung ändern</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_controller.py"/>
        <source>Change box</source>
        <translation>Rechteck ändern</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/class_controller.py"/>
        <source>Change class {name}</source>
        <translation>Klasse {name} ändern</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/history_controller.py"/>
        <source>Change shape</source>
        <translation>Form ändern</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/tasks/download_task.py"/>
        <source>Check {model}</source>
        <translation>{model} prüfen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/hashes.py"/>
        <source>Checking {file}</source>
        <translation>{file} wird geprüft</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>Checkpoints (*.pth *.pt);;All files (*)</source>
        <translation>Checkpoints (*.pth *.pt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <source>Chips</source>
        <translation>Kacheln</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/encode_algorithm.py"/>
        <source>Chips encoded</source>
        <translation>Kodierte Kacheln</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/encode_algorithm.py"/>
        <source>Chips encoded before</source>
        <translation>Schon vorher kodierte Kacheln</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/segment_algorithm.py"/>
        <source>Chips encoded: {encoded}, reused: {reused}. Decoder runs: {decoded}.</source>
        <translation>Ausschnitte kodiert: {encoded}, wiederverwendet: {reused}. Decoderläufe: {decoded}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/target.py"/>
        <source>Choose a folder</source>
        <translation>Wählen Sie einen Ordner</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/button_states.py"/>
        <source>Choose a model above.</source>
        <translation>Wählen Sie oben ein Modell.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/model_panel.py"/>
        <source>Choose a model.</source>
        <translation>Wählen Sie ein Modell.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>Choose a raster layer</source>
        <translation>Wählen Sie einen Rasterlayer</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/everything_controller.py"/>
        <location filename="../s2sam_qgis/gui/control/example_set.py"/>
        <location filename="../s2sam_qgis/gui/control/prompt_controller.py"/>
        <location filename="../s2sam_qgis/gui/control/region_controller.py"/>
        <source>Choose a raster layer first, at the top of the panel.</source>
        <translation>Wählen Sie zuerst oben im Bedienfeld einen Rasterlayer.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/button_states.py"/>
        <source>Choose another layer above.</source>
        <translation>Wählen Sie oben einen anderen Layer.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Choose at least one raster, or a folder of rasters.</source>
        <translation>Wählen Sie mindestens ein Raster oder einen Ordner mit Rastern.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/alike_controller.py"/>
        <source>Choose at least one thing to compare, under &apos;Compare&apos;.</source>
        <translation>Wählen Sie unter „Vergleichen“ mindestens eine Sache.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/attention_check.py"/>
        <source>Choose the device CPU in the model manager, under How models run.</source>
        <translation>Wählen Sie in der Modellverwaltung unter „Wie Modelle ausgeführt werden“ das Gerät CPU.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/target.py"/>
        <source>Choose the folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <location filename="../s2sam_qgis/gui/panels/object_filter.py"/>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <source>Class of the active object and of those that follow. Keys 1 to 9, 0 for none.</source>
        <translation>Klasse des aktiven Objekts und der folgenden. Tasten 1 bis 9, 0 für keine.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/class_controller.py"/>
        <source>Class {name}</source>
        <translation>Klasse {name}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <location filename="../s2sam_qgis/gui/panels/dock.py"/>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <source>Classes from a layer&apos;s field</source>
        <translation>Klassen aus einem Feld eines Layers</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/run_options.py"/>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/button_states.py"/>
        <source>Click a field, a lake or a burn scar on the map.

Left click: inside · right click: outside
Drag: a box around it</source>
        <translation>Klicken Sie auf der Karte ein Feld, einen See oder eine Brandfläche an.

Linksklick: innen · Rechtsklick: außen
Ziehen: ein Rechteck darum</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/object_controller.py"/>
        <source>Click a point or the edge of a box first; Delete then removes it.</source>
        <translation>Klicken Sie zuerst auf einen Punkt oder den Rand eines Rechtecks; Entf entfernt ihn dann.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/workbench.py"/>
        <source>Click an object first; its prompts are then run elsewhere.</source>
        <translation>Klicken Sie zuerst ein Objekt an; seine Prompts werden dann anderswo ausgeführt.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/region_controller.py"/>
        <source>Click the polygon&apos;s corners; right click or Enter ends it, Esc gives it up.</source>
        <translation>Klicken Sie auf die Ecken des Polygons; Rechtsklick oder Eingabetaste beendet es, Esc verwirft es.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <source>Click to show or hide</source>
        <translation>Klicken, um anzuzeigen oder auszublenden</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/cloud_share.py"/>
        <source>Cloud shares are not known, the scene classification cannot be read: {error}</source>
        <translation>Die Wolkenanteile sind nicht bekannt, weil die Szenenklassifikation nicht gelesen werden kann: {error}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <source>Colour of {name}</source>
        <translation>Farbe von {name}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <source>Colour…</source>
        <translation>Farbe…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <location filename="../s2sam_qgis/processing/alike_algorithm.py"/>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/alike_controller.py"/>
        <source>Compared: {names}</source>
        <translation>Verglichen: {names}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Computes the full masks of all objects on this layer and adds them as layers</source>
        <translation>Berechnet die vollständigen Masken aller Objekte auf diesem Layer und fügt sie als Layer hinzu</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Copies the object with its prompts.</source>
        <translation>Kopiert das Objekt mit seinen Prompts.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>Copying {file}</source>
        <translation>{file} wird kopiert</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/alike_algorithm.py"/>
        <source>Counter-examples</source>
        <translation>Gegenbeispiele</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/view_combo.py"/>
        <source>Custom…</source>
        <translation>Eigene…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/alike_algorithm.py"/>
        <source>Cut all places at the same detail, not at what suits the examples</source>
        <translation>Alle Orte mit demselben Detailgrad schneiden statt mit dem, der zu den Beispielen passt</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/repair_controller.py"/>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Cut area</source>
        <translation>Fläche ausschneiden</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Cuts what you draw from the object. Click corners, then right-click; or drag around the area.</source>
        <translation>Schneidet aus dem Objekt, was Sie zeichnen. Ecken klicken, dann rechts klicken; oder um die Fläche ziehen.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/connection.py"/>
        <source>Dashboard: {address}</source>
        <translation>Dashboard: {address}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/connection.py"/>
        <source>Dashboard: {address} (where bokeh is installed beside the scheduler)</source>
        <translation>Dashboard: {address} (sofern neben dem Scheduler bokeh installiert ist)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <location filename="../s2sam_qgis/gui/rerun/checklist.py"/>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/object_edits.py"/>
        <source>Delete box</source>
        <translation>Rechteck löschen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/object_edits.py"/>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Delete object</source>
        <translation>Objekt löschen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/object_edits.py"/>
        <source>Delete point</source>
        <translation>Punkt löschen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/everything_parameters.py"/>
        <source>Detail, from 0 (coarse) to 1 (fine)</source>
        <translation>Detail, von 0 (grob) bis 1 (fein)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/run_options.py"/>
        <location filename="../s2sam_qgis/gui/panels/model_panel.py"/>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/left_overs.py"/>
        <location filename="../s2sam_qgis/gui/control/waiting_results.py"/>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/run_options.py"/>
        <source>Disk space</source>
        <translation>Speicherplatz</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/help_button.py"/>
        <source>Documents on the web</source>
        <translation>Dokumente im Web</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/keys_dialog.py"/>
        <source>Does</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Does it again. Also Ctrl+Shift+Z.</source>
        <translation>Stellt den Schritt wieder her. Auch Strg+Umschalt+Z.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <source>Double-click to rename the class.</source>
        <translation>Doppelklicken, um die Klasse umzubenennen.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Doubtful first</source>
        <translation>Zweifelhafte zuerst</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>Download it again in the model manager.</source>
        <translation>Laden Sie sie in der Modellverwaltung erneut herunter.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>Download it in the model manager, or choose a file that you have there.</source>
        <translation>Laden Sie es in der Modellverwaltung herunter oder wählen Sie dort eine vorhandene Datei.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/tasks/download_task.py"/>
        <source>Download {model}</source>
        <translation>{model} herunterladen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>Downloading {file}: {arrived} of {size}</source>
        <translation>{file} wird heruntergeladen: {arrived} von {size}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>Downloads from the publisher; size and checksum are checked</source>
        <translation>Lädt vom Herausgeber herunter; Größe und Prüfsumme werden geprüft</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>Drag</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Drag a box around the object. Clicks still set points.</source>
        <translation>Ziehen Sie ein Rechteck um das Objekt. Klicks setzen weiterhin Punkte.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Drag moves the map. With any tool: hold Space.</source>
        <translation>Ziehen verschiebt die Karte. Mit jedem Werkzeug: Leertaste halten.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/run_region.py"/>
        <source>Draw a polygon first: choose &apos;Draw a polygon…&apos; again.</source>
        <translation>Zeichnen Sie zuerst ein Polygon: Wählen Sie „Polygon zeichnen…“ noch einmal.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Draw a polygon…</source>
        <translation>Polygon zeichnen…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_controller.py"/>
        <source>Draw box</source>
        <translation>Rechteck zeichnen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/everything_controller.py"/>
        <source>Draw outlines</source>
        <translation>Umrisse zeichnen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/object_edits.py"/>
        <source>Draw region</source>
        <translation>Bereich zeichnen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <source>Drawn by hand: the model was not asked, so there is no score.</source>
        <translation>Von Hand gezeichnet: Das Modell wurde nicht gefragt, daher gibt es keine Bewertung.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>Draws how each object changes, so that small ones are seen beside large ones</source>
        <translation>Zeigt, wie sich jedes Objekt verändert, sodass kleine neben großen zu sehen sind</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/shape_panel.py"/>
        <source>Draws outlines along the edges of the mask&apos;s pixels. Otherwise they run between the pixels, where the model sees the border, which is more accurate.</source>
        <translation>Zeichnet Umrisse entlang der Kanten der Pixel der Maske. Sonst verlaufen sie zwischen den Pixeln, wo das Modell die Grenze sieht; das ist genauer.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <source>Drop parts smaller than (m²)</source>
        <translation>Teile verwerfen, die kleiner sind als (m²)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/object_edits.py"/>
        <source>Duplicate object</source>
        <translation>Objekt duplizieren</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Earlier results</source>
        <translation>Frühere Ergebnisse</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_files.py"/>
        <source>Edit prompt layer</source>
        <translation>Promptlayer bearbeiten</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/repair_controller.py"/>
        <source>Erase</source>
        <translation>Radieren</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/dock.py"/>
        <source>Every foreground point and every box starts its own object</source>
        <translation>Jeder Vordergrundpunkt und jedes Rechteck beginnt ein eigenes Objekt</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/objects_here.py"/>
        <source>Every object was lost on an earlier date. Following stopped there.</source>
        <translation>Jedes Objekt ging an einem früheren Datum verloren. Das Verfolgen endete dort.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/alike_algorithm.py"/>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Examples: the objects of the table, or picked regions</source>
        <translation>Beispiele: die Objekte der Tabelle oder gewählte Flächen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>Expected one of:</source>
        <translation>Erwartet wird eines von:</translation>
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
        <translation>Objekt {id}: {what}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompts.py"/>
        <source>Features {first} and {second} are both boxes of prompt id {id!r}: an object has at most one box. Remove one of them or give it an id of its own.</source>
        <translation>Die Promptobjekte {first} und {second} sind beide Rechtecke der Prompt-ID {id!r}: Ein Objekt hat höchstens ein Rechteck. Entfernen Sie eines davon oder geben Sie ihm eine eigene ID.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/install.py"/>
        <source>Fetching a newer pip for this installation</source>
        <translation>Ein neueres pip für diese Installation wird geholt</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/segment_algorithm.py"/>
        <source>Field with the label (1 foreground, 0 background)</source>
        <translation>Feld mit dem Label (1 Vordergrund, 0 Hintergrund)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/segment_algorithm.py"/>
        <source>Field with the object&apos;s id</source>
        <translation>Feld mit der ID des Objekts</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/segment_algorithm.py"/>
        <source>Field with the object&apos;s name</source>
        <translation>Feld mit dem Namen des Objekts</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>Files in use are removed when QGIS starts the next time.</source>
        <translation>Dateien in Gebrauch werden beim nächsten Start von QGIS entfernt.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/shape_panel.py"/>
        <source>Fill</source>
        <translation>Füllung</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/shape_panel.py"/>
        <source>Fill holes</source>
        <translation>Löcher füllen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <source>Fill holes smaller than (m²)</source>
        <translation>Löcher füllen, die kleiner sind als (m²)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/shape_panel.py"/>
        <source>Fill opacity</source>
        <translation>Deckkraft der Füllung</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_list.py"/>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/alike_controller.py"/>
        <location filename="../s2sam_qgis/gui/control/elsewhere_controller.py"/>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <location filename="../s2sam_qgis/gui/panels/dock.py"/>
        <location filename="../s2sam_qgis/processing/alike_algorithm.py"/>
        <source>Find the others like these</source>
        <translation>Die anderen wie diese finden</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>Find the others like these: take the candidate, refuse it</source>
        <translation>Die anderen wie diese finden: den Kandidaten nehmen, ihn ablehnen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>Find the others like these: the next candidate, the one before</source>
        <translation>Die anderen wie diese finden: der nächste Kandidat, der davor</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/open_dialogs.py"/>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Find there too</source>
        <translation>Dort auch suchen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Find what is like these examples on another date or scene</source>
        <translation>Auf einem anderen Datum oder einer anderen Szene suchen, was diesen Beispielen ähnelt</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/install.py"/>
        <source>Finding versions that fit this QGIS</source>
        <translation>Versionen, die zu diesem QGIS passen, werden gesucht</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Finds all objects in the region. You see them before you accept</source>
        <translation>Findet alle Objekte der Region. Sie sehen sie, bevor Sie annehmen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Focus looks at each object at the scale that suits it. Grid cuts the region into chips of 1024 pixels, as FarmVibes.AI does, and gives its masks.</source>
        <translation>Fokus betrachtet jedes Objekt in dem Maßstab, der zu ihm passt. Gitter zerlegt das Gebiet wie FarmVibes.AI in Kacheln von 1024 Pixeln und liefert dessen Masken.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Focus: around the prompts</source>
        <translation>Fokus: um die Prompts herum</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/target.py"/>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Folder for the results</source>
        <translation>Ordner für die Ergebnisse</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <source>Folder with the model&apos;s ONNX files (NAME_encoder.onnx, NAME_decoder.onnx)</source>
        <translation>Ordner mit den ONNX-Dateien des Modells (NAME_encoder.onnx, NAME_decoder.onnx)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>Folder with wheel files</source>
        <translation>Ordner mit Wheel-Dateien</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/target.py"/>
        <source>Follow the object</source>
        <translation>Dem Objekt folgen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Follow the objects: each date starts from the outlines before it</source>
        <translation>Den Objekten folgen: Jedes Datum beginnt mit den Umrissen davor</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/run.py"/>
        <source>Following cannot be shared among processes: each date starts from the outline of the date before. Run it in one process; for many places, start one rerun each.</source>
        <translation>Das Verfolgen lässt sich nicht auf Prozesse verteilen: Jedes Datum beginnt mit dem Umriss des Datums davor. Führen Sie es in einem Prozess aus; für viele Orte starten Sie je einen Lauf.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/run.py"/>
        <source>Following needs the chip plan focus: the chip plan grid replays fixed prompts.</source>
        <translation>Das Verfolgen braucht den Chip-Plan focus: Der Chip-Plan grid wiederholt feste Prompts.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/target.py"/>
        <source>For what moves, such as a glacier, a lake or a river bar: each date starts from the outline of the date before. Otherwise the same clicks are asked on each date.</source>
        <translation>Für das, was sich bewegt, etwa ein Gletscher, ein See oder eine Kiesbank: Jedes Datum beginnt mit dem Umriss des Datums davor. Sonst werden an jedem Datum dieselben Klicks gefragt.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_layer.py"/>
        <source>Foreground</source>
        <translation>Vordergrund</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Foreground point</source>
        <translation>Vordergrundpunkt</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <source>Foreground points (+), background points (−), box, and corrections by hand (✎)</source>
        <translation>Vordergrundpunkte (+), Hintergrundpunkte (−), Rechteck und Korrekturen von Hand (✎)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Forget all examples</source>
        <translation>Alle Beispiele vergessen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>Found:</source>
        <translation>Gefunden:</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <source>From a layer&apos;s field…</source>
        <translation>Aus einem Feld eines Layers…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <source>From a table or a QGIS style…</source>
        <translation>Aus einer Tabelle oder einem QGIS-Stil…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>GeoJSON is longitude/latitude (RFC 7946), these prompts are in {crs}.</source>
        <translation>GeoJSON hat geografische Länge/Breite (RFC 7946), diese Prompts sind in {crs}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>GeoPackage and GeoTIFF…</source>
        <translation>GeoPackage und GeoTIFF…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>GeoPackage…</source>
        <translation>GeoPackage…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>GeoTIFF masks…</source>
        <translation>GeoTIFF-Masken…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Give either a number of worker processes or the address of a scheduler, not both: a scheduler has workers of its own.</source>
        <translation>Geben Sie entweder eine Anzahl von Arbeitsprozessen oder die Adresse eines Schedulers an, nicht beides: Ein Scheduler hat seine eigenen Worker.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/segment_algorithm.py"/>
        <source>Give either a prompt file or a layer with prompts.</source>
        <translation>Geben Sie entweder eine Promptdatei oder einen Layer mit Prompts an.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/reader.py"/>
        <source>Give one of its parts: {parts}.</source>
        <translation>Geben Sie einen der Teile an: {parts}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/alike_algorithm.py"/>
        <source>Give two or three examples: lakes, fields of one crop, burn scars. Everything on the raster is outlined and compared with them, and what is like them is kept.

Likeness is a number from 0 to 1. At 0.5 an object is as like the examples as it is like all objects together. Counter-examples take away what is like them.

Compared are the means of all bands and the indices that they allow (NDVI, NDWI, NBR); spreads within objects, size and shape can be added. Each place is cut at the detail that suits the examples.

Examples may lie on another date or scene: then give the raster on which they lie.</source>
        <translation>Geben Sie zwei oder drei Beispiele: Seen, Felder einer Frucht, Brandflächen. Alles auf dem Raster wird umrissen und mit ihnen verglichen, und was ihnen ähnelt, bleibt.

Die Ähnlichkeit ist eine Zahl von 0 bis 1. Bei 0,5 ähnelt ein Objekt den Beispielen so sehr wie allen Objekten zusammen. Gegenbeispiele nehmen weg, was ihnen ähnelt.

Verglichen werden die Mittel aller Bänder und die Indizes, die sie erlauben (NDVI, NDWI, NBR); Streuungen in den Objekten, Größe und Form können dazukommen. Jeder Ort wird mit dem Detailgrad geschnitten, der zu den Beispielen passt.

Beispiele dürfen auf einem anderen Datum oder einer anderen Szene liegen: Geben Sie dann deren Raster an.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Gives the object a name.</source>
        <translation>Gibt dem Objekt einen Namen.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>Gives up what is under way, then puts the tool down</source>
        <translation>Bricht ab, was im Gange ist, legt dann das Werkzeug weg</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>Good for:</source>
        <translation>Geeignet für:</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Grid: as FarmVibes.AI</source>
        <translation>Gitter: wie FarmVibes.AI</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/known_models.py"/>
        <source>HQ-SAM ViT-B: vit_b made for finer outlines</source>
        <translation>HQ-SAM ViT-B: vit_b für feinere Umrisse</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/known_models.py"/>
        <source>HQ-SAM ViT-H: vit_h made for finer outlines, slow on a CPU</source>
        <translation>HQ-SAM ViT-H: vit_h für feinere Umrisse, langsam ohne Grafikkarte</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/help_button.py"/>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/help_button.py"/>
        <source>Help: an example, the keys, the documents</source>
        <translation>Hilfe: ein Beispiel, die Tasten, die Dokumente</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/object_edits.py"/>
        <source>Hide {object}</source>
        <translation>{object} ausblenden</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/dock.py"/>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/shape_panel.py"/>
        <source>Holes below this area are filled.</source>
        <translation>Löcher unter dieser Fläche werden gefüllt.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>How many objects are left out for their score</source>
        <translation>Wie viele Objekte wegen ihres Scores wegbleiben</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>How many regions are how alike, from 0 to 1</source>
        <translation>Wie viele Regionen wie ähnlich sind, von 0 bis 1</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>How models run</source>
        <translation>Wie Modelle ausgeführt werden</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>How much neighbouring chips of the grid share</source>
        <translation>Wie viel benachbarte Kacheln des Gitters gemeinsam haben</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/shape_panel.py"/>
        <source>How strongly the fill covers the image; 0 shows outlines only.</source>
        <translation>Wie stark die Füllung das Bild verdeckt; 0 zeigt nur Umrisse.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <source>How sure the model is: the overlap with the truth that it predicts, 0 to 1</source>
        <translation>Wie sicher das Modell ist: die von ihm erwartete Übereinstimmung mit der Wirklichkeit, 0 bis 1</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/import_dialog.py"/>
        <source>If no field is chosen, each feature is its own object.</source>
        <translation>Ohne Feld ist jedes Vektorobjekt ein eigenes Objekt.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/class_controller.py"/>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <source>Import classes</source>
        <translation>Klassen importieren</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Import from layer…</source>
        <translation>Aus Layer importieren…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/import_dialog.py"/>
        <source>Import prompts</source>
        <translation>Prompts importieren</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_files.py"/>
        <source>Import {layer}</source>
        <translation>{layer} importieren</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>In % of the first date</source>
        <translation>In % des ersten Datums</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>Install</source>
        <translation>Installieren</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>Install from a folder…</source>
        <translation>Aus einem Ordner installieren…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/connection.py"/>
        <source>Install it for QGIS&apos;s Python, on Windows in the OSGeo4W Shell: python -m pip install distributed. Or set worker processes to 1.</source>
        <translation>Installieren Sie es für das Python von QGIS, unter Windows in der OSGeo4W-Shell: python -m pip install distributed. Oder setzen Sie die Arbeitsprozesse auf 1.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/tasks/packages_task.py"/>
        <source>Install the packages of S2 SAM</source>
        <translation>Pakete von S2 SAM installieren</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>Installation progress</source>
        <translation>Fortschritt der Installation</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>IoU with first</source>
        <translation>IoU zum ersten</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/segment_anything.py"/>
        <source>It has {blocks} blocks and positions of {shape}.</source>
        <translation>Sie hat {blocks} Blöcke und Positionen der Form {shape}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/sentinel2.py"/>
        <source>It has: {bands}.</source>
        <translation>Vorhanden sind: {bands}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>It is none of them; the others are ranked anew</source>
        <translation>Sie gehört nicht dazu; die anderen werden neu geordnet</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>It is one of them; the others are ranked anew</source>
        <translation>Sie gehört dazu; die anderen werden neu geordnet</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>It offers one mask.</source>
        <translation>Es bietet eine Maske.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>It offers {count} masks to choose from.</source>
        <translation>Es bietet {count} Masken zur Wahl.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>It runs on: {device}. {seconds} s for a new part of the image, {click} s a click.</source>
        <translation>Es läuft auf: {device}. {seconds} s für einen neuen Bildteil, {click} s je Klick.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/kept_objects.py"/>
        <source>Its feature in the result layer was edited by hand</source>
        <translation>Sein Objekt im Ergebnislayer wurde von Hand bearbeitet</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/predictor.py"/>
        <source>Its full-size masks are not its small ones enlarged: the export fixed the size of another image. The small ones are used.</source>
        <translation>Seine Masken in voller Größe sind nicht seine kleinen, vergrößert: Der Export hat die Größe eines anderen Bildes festgelegt. Es werden die kleinen verwendet.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/segment_anything.py"/>
        <source>Its weights have other names, for example {name}.</source>
        <translation>Die Gewichte heißen dort anders, zum Beispiel {name}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/accept_controller.py"/>
        <source>Joining the borders of {name}…</source>
        <translation>Die Grenzen von {name} werden verbunden…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Keep accepted objects, fill around them</source>
        <translation>Angenommene Objekte behalten, um sie herum füllen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/accept_controller.py"/>
        <source>Keep my edits</source>
        <translation>Meine Änderungen behalten</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/results_controller.py"/>
        <location filename="../s2sam_qgis/gui/panels/dock.py"/>
        <source>Keep results in</source>
        <translation>Ergebnisse ablegen in</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>Keep this layer. Otherwise the panel follows the Layers panel: it takes the active raster layer, else the topmost that is visible.</source>
        <translation>Diesen Layer behalten. Sonst folgt das Bedienfeld dem Layerbedienfeld: Es nimmt den aktiven Rasterlayer, sonst den obersten sichtbaren.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/accept_controller.py"/>
        <source>Keep your edits, or replace them with the outline that the panel shows?</source>
        <translation>Ihre Änderungen behalten oder durch den Umriss ersetzen, den das Bedienfeld zeigt?</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Keep, and add new ones</source>
        <translation>Behalten und neue hinzufügen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/kept_objects.py"/>
        <source>Kept in the result layer</source>
        <translation>Im Ergebnislayer gespeichert</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/keys_dialog.py"/>
        <source>Key or mouse</source>
        <translation>Taste oder Maus</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/keys_dialog.py"/>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/help_button.py"/>
        <source>Keys and mouse…</source>
        <translation>Tasten und Maus…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/import_dialog.py"/>
        <source>Label field</source>
        <translation>Label-Feld</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/bands.py"/>
        <source>Landsat&apos;s bands, by number</source>
        <translation>Landsat-Kanäle nach ihrer Nummer</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>Larger brush</source>
        <translation>Größerer Pinsel</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Larger objects are left out</source>
        <translation>Größere Objekte bleiben weg</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/import_dialog.py"/>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <location filename="../s2sam_qgis/gui/rerun/checklist.py"/>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Layers</source>
        <translation>Layer</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/checklist.py"/>
        <source>Layers to run the prompts on</source>
        <translation>Layer, auf denen die Prompts ausgeführt werden</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/alike_algorithm.py"/>
        <source>Least likeness, from 0 to 1</source>
        <translation>Mindeste Ähnlichkeit, von 0 bis 1</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Leave out clouds and shadows</source>
        <translation>Wolken und Schatten auslassen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/everything_parameters.py"/>
        <source>Leave out objects larger than (m²), 0 for no limit</source>
        <translation>Objekte weglassen, die größer sind als (m²), 0 für keine Grenze</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/everything_parameters.py"/>
        <source>Leave out objects smaller than (m²)</source>
        <translation>Objekte weglassen, die kleiner sind als (m²)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/everything_parameters.py"/>
        <source>Leave out objects that an edge or missing data cuts</source>
        <translation>Objekte weglassen, die ein Rand oder fehlende Daten abschneiden</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/everything_parameters.py"/>
        <source>Leave out objects with a score below (0 to 1)</source>
        <translation>Objekte auslassen mit einem Score unter (0 bis 1)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Leaves out what the edge of the region, of the image or of missing data cuts</source>
        <translation>Lässt weg, was der Rand der Region, des Bildes oder fehlender Daten abschneidet</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>Left click</source>
        <translation>Linksklick</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Left click: the region becomes an object with a point, which you can correct. Right click: picks it, to be accepted with others.</source>
        <translation>Linksklick: Die Region wird ein Objekt mit einem Punkt, das Sie verbessern können. Rechtsklick: wählt sie, um sie mit anderen anzunehmen.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Left click: this belongs to the object. Right click: this does not. Drag: box.</source>
        <translation>Linksklick: gehört zum Objekt. Rechtsklick: gehört nicht dazu. Ziehen: Rechteck.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Left click: this does not belong to the object. Drag: box.</source>
        <translation>Linksklick: gehört nicht zum Objekt. Ziehen: Rechteck.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Left drag paints on the object, right drag erases. + and −, or Shift and the wheel, change the size.</source>
        <translation>Ziehen mit links malt am Objekt, mit rechts radiert. + und − oder Umschalt und das Mausrad ändern die Größe.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/segment.py"/>
        <source>Left out, because they lie outside the region: {count} ({objects}).</source>
        <translation>Ausgelassen, weil außerhalb des Bereichs: {count} ({objects}).</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>Licence:</source>
        <translation>Lizenz:</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/known_models.py"/>
        <source>Light HQ-SAM: MobileSAM made for finer outlines, quick</source>
        <translation>Light HQ-SAM: MobileSAM für feinere Umrisse, schnell</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <location filename="../s2sam_qgis/gui/panels/candidate_list.py"/>
        <source>Likeness</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/preferences.py"/>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>List models</source>
        <translation>Modelle auflisten</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>Load a Sentinel-2 image and choose it here.</source>
        <translation>Laden Sie ein Sentinel-2-Bild und wählen Sie es hier.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/button_states.py"/>
        <source>Load a Sentinel-2 image, then choose it above.</source>
        <translation>Laden Sie ein Sentinel-2-Bild und wählen Sie es dann oben.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/session_hub.py"/>
        <source>Load the model {model}</source>
        <translation>Modell {model} laden</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Load the outlines</source>
        <translation>Umrisse laden</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/model_panel.py"/>
        <source>Loading the model…</source>
        <translation>Modell wird geladen…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/session_hub.py"/>
        <source>Loading was cancelled.</source>
        <translation>Das Laden wurde abgebrochen.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>Loads the model and runs it once</source>
        <translation>Lädt das Modell und führt es einmal aus</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Look at the examples there, if they lie on it</source>
        <translation>Beispiele dort ansehen, wenn sie darauf liegen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/object_answer.py"/>
        <source>Looked at: {dates}.</source>
        <translation>Angesehen: {dates}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/answers.py"/>
        <source>Looking at the image for {object}</source>
        <translation>Das Bild wird für {object} betrachtet</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/install.py"/>
        <source>Looking for QGIS&apos;s Python</source>
        <translation>Das Python von QGIS wird gesucht</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Looks on whole layers and writes all that is right of the slider</source>
        <translation>Sucht auf ganzen Layern und schreibt alles rechts vom Regler</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/roster.py"/>
        <source>Lost the connection to the scheduler. Finished images are kept. Restart the scheduler and run the command again.</source>
        <translation>Die Verbindung zum Scheduler ist verloren. Fertige Bilder bleiben erhalten. Starten Sie den Scheduler neu und führen Sie den Befehl noch einmal aus.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>Low and high end, in reflectance where it is known</source>
        <translation>Unteres und oberes Ende, als Reflektanz, wo sie bekannt ist</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/pick_controller.py"/>
        <source>Make 1 object</source>
        <translation>1 Objekt anlegen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/pick_controller.py"/>
        <source>Make {count} objects</source>
        <translation>{count} Objekte anlegen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Makes one of several accepted objects. Click them, or drag a line across them, then right-click.</source>
        <translation>Macht aus mehreren übernommenen Objekten eines. Klicken Sie sie an oder ziehen Sie eine Linie darüber, dann rechtsklicken.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/model_panel.py"/>
        <source>Manage models</source>
        <translation>Modelle verwalten</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/model_panel.py"/>
        <source>Manage models: download, add a file that you have, check</source>
        <translation>Modelle verwalten: herunterladen, eigene Datei hinzufügen, prüfen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/model_panel.py"/>
        <source>Manage models…</source>
        <translation>Modelle verwalten…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/everything_parameters.py"/>
        <source>Mask to leave out: a raster, where it is neither 0 nor no data</source>
        <translation>Maske, die ausgelassen wird: ein Raster, wo es weder 0 noch ohne Daten ist</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <source>Mask {number} of {count}, by size; next with C</source>
        <translation>Maske {number} von {count}, nach Größe; weiter mit C</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_layers.py"/>
        <location filename="../s2sam_qgis/processing/polygonise_algorithm.py"/>
        <location filename="../s2sam_qgis/processing/segment_algorithm.py"/>
        <source>Masks</source>
        <translation>Masken</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/target.py"/>
        <source>Masks and outlines of each layer are written here</source>
        <translation>Masken und Umrisse jedes Layers werden hierhin geschrieben</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/segment_algorithm.py"/>
        <source>Masks and outlines of objects from points and boxes</source>
        <translation>Masken und Umrisse von Objekten aus Punkten und Rechtecken</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/polygonise_algorithm.py"/>
        <source>Masks to polygons</source>
        <translation>Masken zu Polygonen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>Memory:</source>
        <translation>Speicher:</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Merge objects</source>
        <translation>Objekte verschmelzen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/result_tool_controller.py"/>
        <source>Merge {name}</source>
        <translation>{name} verschmelzen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/shape_panel.py"/>
        <source>Min. area</source>
        <translation>Min. Fläche</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/shape_panel.py"/>
        <source>Minimum area</source>
        <translation>Mindestfläche</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/known_models.py"/>
        <source>MobileSAM: the smallest download, quick</source>
        <translation>MobileSAM: der kleinste Download, schnell</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <location filename="../s2sam_qgis/gui/panels/model_panel.py"/>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/history_controller.py"/>
        <source>Model {model}</source>
        <translation>Modell {model}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>Models (*.pth *.pt *.onnx);;All files (*)</source>
        <translation>Modelle (*.pth *.pt *.onnx);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>More options of the run</source>
        <translation>Weitere Optionen des Laufs</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/encode_area.py"/>
        <source>More than {count} chips would have to be encoded for this area. Choose a smaller one, or allow more chips.</source>
        <translation>Für diese Fläche müssten mehr als {count} Kacheln kodiert werden. Wählen Sie eine kleinere oder erlauben Sie mehr Kacheln.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/encode_algorithm.py"/>
        <source>Most chips to encode</source>
        <translation>Höchstzahl zu kodierender Kacheln</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_controller.py"/>
        <source>Move point</source>
        <translation>Punkt verschieben</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>Moves the map</source>
        <translation>Verschiebt die Karte</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/attributes_dialog.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/import_dialog.py"/>
        <source>Name field</source>
        <translation>Namensfeld</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Names and values of your own for the selected objects.</source>
        <translation>Eigene Namen und Werte für die gewählten Objekte.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/views.py"/>
        <source>Near infrared</source>
        <translation>Nahes Infrarot</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/results_controller.py"/>
        <source>Neighbours share borders</source>
        <translation>Nachbarn teilen Grenzen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>New area</source>
        <translation>Neuer Ausschnitt</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/object_edits.py"/>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>New object</source>
        <translation>Neues Objekt</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/dock.py"/>
        <source>New object with every click</source>
        <translation>Neues Objekt mit jedem Klick</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/class_controller.py"/>
        <source>New objects get the class {name}.</source>
        <translation>Neue Objekte erhalten die Klasse {name}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_files.py"/>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>New set</source>
        <translation>Neuer Satz</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Next (J)</source>
        <translation>Weiter (J)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>Next tool</source>
        <translation>Nächstes Werkzeug</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_chart.py"/>
        <source>No areas to show.</source>
        <translation>Es gibt keine Flächen anzuzeigen.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/source.py"/>
        <source>No band was asked for.</source>
        <translation>Es wurde kein Kanal verlangt.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/class_controller.py"/>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <source>No class</source>
        <translation>Keine Klasse</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/everything/alike.py"/>
        <location filename="../s2sam_qgis/workflow/everything/samples.py"/>
        <source>No example lies on the raster. Choose examples that cover some of its pixels.</source>
        <translation>Kein Beispiel liegt auf dem Raster. Wählen Sie Beispiele, die Pixel davon bedecken.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/example_set.py"/>
        <location filename="../s2sam_qgis/gui/control/run_region.py"/>
        <source>No feature is selected. Select some in a vector layer and make it active.</source>
        <translation>Es ist kein Objekt gewählt. Wählen Sie welche in einem Vektorlayer und machen Sie ihn zum aktiven Layer.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/example_set.py"/>
        <source>No object is outlined on this image. Click one on the map, or select its row.</source>
        <translation>Auf diesem Bild ist kein Objekt umrissen. Klicken Sie eines auf der Karte an oder wählen Sie seine Zeile.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/run_controller.py"/>
        <source>No object lies on {layer}. Choose the layer on which they lie.</source>
        <translation>Kein Objekt liegt auf {layer}. Wählen Sie den Layer, auf dem sie liegen.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_list.py"/>
        <source>No open object passes the filter.</source>
        <translation>Kein offenes Objekt passt zum Filter.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/date_row.py"/>
        <source>No other date</source>
        <translation>Kein anderes Datum</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/date_row.py"/>
        <source>No other layer shows this place</source>
        <translation>Kein anderer Layer zeigt diesen Ort</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>No raster could be done: {reason}</source>
        <translation>Kein Raster konnte bearbeitet werden: {reason}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/opening.py"/>
        <source>No raster was named. Give the path of a raster file or folder.</source>
        <translation>Es wurde kein Raster genannt. Geben Sie den Pfad einer Rasterdatei oder eines Ordners mit Rastern an.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/object_edits.py"/>
        <source>No region</source>
        <translation>Kein Bereich</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/example_set.py"/>
        <source>No region is picked. Press &apos;Pick on map&apos; and right-click some regions.</source>
        <translation>Keine Fläche ist gewählt. Drücken Sie „Auf der Karte wählen“ und klicken Sie einige mit rechts an.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/region_controller.py"/>
        <source>No region was drawn: the one before is used.</source>
        <translation>Es wurde kein Bereich gezeichnet: Der bisherige gilt weiter.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/region_controller.py"/>
        <source>No region was drawn: the whole layer is used.</source>
        <translation>Es wurde kein Gebiet gezeichnet: Der ganze Layer wird verwendet.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/connection.py"/>
        <source>No scheduler answers at {address}. Start one with &apos;dask scheduler&apos;, give the address that it prints (tcp://HOST:8786), and check the firewall.</source>
        <translation>Unter {address} antwortet kein Scheduler. Starten Sie einen mit &apos;dask scheduler&apos;, geben Sie die Adresse an, die er ausgibt (tcp://HOST:8786), und prüfen Sie die Firewall.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/network.py"/>
        <source>No set of package versions fits the ones that this QGIS has.</source>
        <translation>Keine Zusammenstellung von Paketversionen passt zu denen, die dieses QGIS hat.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/roster.py"/>
        <source>No worker has been there for {minutes:.0f} minutes. Finished images are kept. Start workers and run the command again.</source>
        <translation>Seit {minutes:.0f} Minuten ist kein Worker da. Fertige Bilder bleiben erhalten. Starten Sie Worker und führen Sie den Befehl noch einmal aus.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/connection.py"/>
        <source>No worker has joined yet. Start some with: dask worker {address}</source>
        <translation>Noch hat sich kein Worker angemeldet. Starten Sie welche mit: dask worker {address}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/roster.py"/>
        <source>No worker is left. Waiting for another one to join.</source>
        <translation>Kein Worker ist mehr da. Es wird auf einen weiteren gewartet.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>Nodata</source>
        <translation>Leerwert</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/place_prompts.py"/>
        <source>None of the objects lies in the region of interest. Draw another region, or run on the whole raster.</source>
        <translation>Keines der Objekte liegt im Bereich. Zeichnen Sie einen anderen Bereich oder nehmen Sie das ganze Raster.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/objects_here.py"/>
        <source>None of the objects lies on this raster. Choose rasters of the same place, or check their CRS.</source>
        <translation>Keines der Objekte liegt auf diesem Raster. Wählen Sie Raster desselben Orts oder prüfen Sie ihr KBS.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/objects_here.py"/>
        <source>None of the objects lies where this raster has data. Choose another date or tile.</source>
        <translation>Keines der Objekte liegt dort, wo dieses Raster Daten hat. Wählen Sie ein anderes Datum oder eine andere Sentinel-2-Kachel.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/object_answer.py"/>
        <source>Not sure: add a point or a box.</source>
        <translation>Nicht sicher: Setzen Sie einen Punkt oder ein Rechteck.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/object_answer.py"/>
        <source>Not sure: add a point or a box. C shows another mask.</source>
        <translation>Nicht sicher: Setzen Sie einen Punkt oder ein Rechteck. C zeigt eine andere Maske.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Nothing is outlined outside these polygons</source>
        <translation>Außerhalb dieser Polygone wird nichts umrissen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/alike_algorithm.py"/>
        <source>Nothing is so alike; the most alike has {most:.2f}. Choose a smaller least likeness, or other examples.</source>
        <translation>Nichts ist so ähnlich; am ähnlichsten ist {most:.2f}. Wählen Sie eine kleinere mindeste Ähnlichkeit oder andere Beispiele.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/accepted_objects.py"/>
        <source>Nothing of {name} would remain. Delete the feature instead.</source>
        <translation>Von {name} bliebe nichts übrig. Löschen Sie stattdessen das Objekt im Layer.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/elsewhere_controller.py"/>
        <source>Nothing on these layers is so alike. Move the slider to the left.</source>
        <translation>Auf diesen Layern ist nichts so ähnlich. Schieben Sie den Regler nach links.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/everything/run.py"/>
        <source>Nothing was found to outline. Check the region, the limits of area, and whether the image has data there.</source>
        <translation>Es wurde nichts gefunden. Prüfen Sie die Region, die Flächengrenzen und ob das Bild dort Daten hat.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/alike_algorithm.py"/>
        <location filename="../s2sam_qgis/processing/everything_algorithm.py"/>
        <location filename="../s2sam_qgis/processing/polygonise_algorithm.py"/>
        <location filename="../s2sam_qgis/processing/segment_algorithm.py"/>
        <source>Number of objects</source>
        <translation>Anzahl der Objekte</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/import_dialog.py"/>
        <source>Object field</source>
        <translation>Objektfeld</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/segment.py"/>
        <source>Object {id!r}</source>
        <translation>Objekt {id!r}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/follow.py"/>
        <source>Object {id!r} was lost: what was found here overlaps its last outline by {percent} %. Following it stops on this date.</source>
        <translation>Objekt {id!r} ging verloren: Was hier gefunden wurde, überlappt seinen letzten Umriss zu {percent} %. Das Verfolgen endet an diesem Datum.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/segment.py"/>
        <source>Object {id!r}: another mask was chosen for it, which the chip plan grid does not know. Run it with the chip plan focus.</source>
        <translation>Objekt {id!r}: Dafür wurde eine andere Maske gewählt, die der Chip-Plan grid nicht kennt. Führen Sie es mit dem Chip-Plan focus aus.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/object_notes.py"/>
        <source>Object {id!r}: mask {number} was chosen for it, but this model gives {count}. Its own choice was taken.</source>
        <translation>Objekt {id!r}: Gewählt war Maske {number}, dieses Modell liefert aber {count}. Seine eigene Wahl wurde genommen.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/object_notes.py"/>
        <source>Object {id!r}: the model sees no object there. Check its mask, and move its points.</source>
        <translation>Objekt {id!r}: Das Modell sieht dort kein Objekt. Prüfen Sie die Maske und verschieben Sie die Punkte.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/follow.py"/>
        <source>Object {id!r}: {percent} % of it is under cloud or shadow, or without image. It was not outlined here, and is followed from its last outline on the next date.</source>
        <translation>Objekt {id!r}: {percent} % davon liegen unter Wolken oder Schatten oder haben kein Bild. Es wurde hier nicht umrissen und wird am nächsten Datum von seinem letzten Umriss aus verfolgt.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/object_notes.py"/>
        <source>Object {id!r}: {what}</source>
        <translation>Objekt {id!r}: {what}</translation>
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
        <translation>Objekt {id}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/outlines/polygons.py"/>
        <source>Object {id} has no pixel: it gets no outline.</source>
        <translation>Objekt {id} hat kein Pixel: Es erhält keinen Umriss.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <location filename="../s2sam_qgis/gui/panels/dock.py"/>
        <location filename="../s2sam_qgis/gui/panels/object_table.py"/>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/rerun_layers.py"/>
        <source>Objects on all dates</source>
        <translation>Objekte an allen Terminen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/checklist.py"/>
        <source>Objects on it</source>
        <translation>Objekte darauf</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Objects outside the region are left out, masks are cut at its edge. Grid works in whole chips and widens the region to them.</source>
        <translation>Objekte außerhalb des Bereichs werden ausgelassen, Masken an seinem Rand beschnitten. Grid arbeitet in ganzen Chips und erweitert den Bereich darauf.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/everything_parameters.py"/>
        <source>Objects to keep: outline around them</source>
        <translation>Objekte, die bleiben: um sie herum umreißen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Objects whose outline is less likely right are left out; at 0 there are no holes</source>
        <translation>Objekte, deren Umriss weniger wahrscheinlich stimmt, bleiben weg; bei 0 entstehen keine Lücken</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>Offset</source>
        <translation>Versatz</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/run_options.py"/>
        <source>Once map and mouse stand still for a moment; clicks are then answered at once</source>
        <translation>Sobald Karte und Maus einen Moment ruhen; Klicks werden dann sofort beantwortet</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/button_states.py"/>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/environment.py"/>
        <source>One of {total} positions</source>
        <translation>Eine von {total} Positionen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Only inside</source>
        <translation>Nur innerhalb von</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_files.py"/>
        <source>Open prompts</source>
        <translation>Prompts öffnen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Open prompts…</source>
        <translation>Prompts öffnen…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/help_button.py"/>
        <source>Open the example image with its objects</source>
        <translation>Beispielbild mit seinen Objekten öffnen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_files.py"/>
        <source>Open {file}</source>
        <translation>{file} öffnen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Opens a prompt file in place of these prompts.</source>
        <translation>Öffnet eine Promptdatei anstelle dieser Prompts.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/layer_reading.py"/>
        <source>Other dates are not looked at while the stretch is &apos;As displayed&apos;. Choose another stretch.</source>
        <translation>Andere Daten werden nicht angesehen, solange die Streckung „Wie dargestellt“ ist. Wählen Sie eine andere Streckung.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/date_controller.py"/>
        <source>Other dates of the same place</source>
        <translation>Andere Daten desselben Ortes</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/date_row.py"/>
        <source>Other dates of the same place, looked at together with the layer: borders stay, crops differ. Choose none where the object itself changed.</source>
        <translation>Andere Daten desselben Ortes, zusammen mit dem Layer angesehen: Grenzen bleiben, Kulturen wechseln. Wählen Sie keines, wo sich das Objekt selbst verändert hat.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/view_controller.py"/>
        <source>Other dates of {layer}</source>
        <translation>Andere Daten von {layer}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/object_edits.py"/>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Other mask</source>
        <translation>Andere Maske</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/target.py"/>
        <source>Otherwise each layer is looked at alone, so that changes show</source>
        <translation>Sonst wird jeder Layer allein betrachtet, damit Änderungen sichtbar werden</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/target.py"/>
        <source>Otherwise layers that are done already are skipped, and other files are kept</source>
        <translation>Sonst werden schon fertige Layer übersprungen und andere Dateien behalten</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Otherwise they are compared as they look on the image that they were outlined on</source>
        <translation>Sonst zählt, wie sie auf dem Bild aussehen, auf dem sie umrissen wurden</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/everything_parameters.py"/>
        <source>Outline clouds and shadows too</source>
        <translation>Auch Wolken und Schatten umreißen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/everything_controller.py"/>
        <location filename="../s2sam_qgis/gui/panels/dock.py"/>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <location filename="../s2sam_qgis/processing/everything_algorithm.py"/>
        <source>Outline everything</source>
        <translation>Alles umreißen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/everything_parameters.py"/>
        <source>Outline only inside these polygons</source>
        <translation>Nur innerhalb dieser Polygone umreißen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/alike_controller.py"/>
        <location filename="../s2sam_qgis/gui/control/elsewhere_controller.py"/>
        <source>Outline two or three examples first, or pick regions on the map.</source>
        <translation>Umreißen Sie zuerst zwei oder drei Beispiele, oder wählen Sie Flächen auf der Karte.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/alike_algorithm.py"/>
        <source>Outline what is found once more, with a point and a box for each object</source>
        <translation>Gefundenes noch einmal umreißen, mit einem Punkt und einem Rechteck je Objekt</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/object_answer.py"/>
        <source>Outlined by the model before. Select the object to outline it anew.</source>
        <translation>Vom Modell davor umrissen. Wählen Sie das Objekt, um es neu zu umreißen.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/object_answer.py"/>
        <source>Outlined on {image}. Select the object to outline it on the present image.</source>
        <translation>Umrissen auf {image}. Wählen Sie das Objekt, um es auf dem jetzigen Bild zu umreißen.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/alike_algorithm.py"/>
        <location filename="../s2sam_qgis/processing/everything_algorithm.py"/>
        <location filename="../s2sam_qgis/processing/polygonise_algorithm.py"/>
        <location filename="../s2sam_qgis/processing/segment_algorithm.py"/>
        <source>Outlines</source>
        <translation>Umrisse</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Outlines (*.gpkg)</source>
        <translation>Umrisse (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Outlines all fields, lakes and other objects of a region, without clicks.</source>
        <translation>Umreißt alle Felder, Seen und anderen Objekte einer Region, ohne Klicks.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <source>Outlines along pixel edges</source>
        <translation>Umrisse entlang der Pixelkanten</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/outlines/polygons.py"/>
        <source>Outlines cannot be finished in metres: the raster has no coordinate reference system. Leave minimum area, filling, simplifying and smoothing out, or give it one.</source>
        <translation>Umrisse können nicht in Metern nachbearbeitet werden: Das Raster hat kein Koordinatenbezugssystem. Lassen Sie Mindestfläche, Füllen, Vereinfachen und Glätten weg oder weisen Sie ihm eines zu.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/everything_algorithm.py"/>
        <source>Outlines every object of a raster, or of a part of it. No prompts are needed.

Neighbours share their border: it is one line, also after smoothing and simplifying. Nothing overlaps.

Detail decides how much is parted: at 0 only the strongest borders remain, at 1 the weakest too. The score of an object says how likely its outline is right, from 0 to 1.

Clouds and shadows are left out where a scene classification (SCL) lies beside the raster. Objects that you have already can be kept: outlines are drawn around them.

The built-in model is used. A full tile takes tens of minutes. If it is cancelled, the next run to the same file goes on where it stopped.</source>
        <translation>Umreißt jedes Objekt eines Rasters oder eines Teils davon. Prompts sind nicht nötig.

Nachbarn teilen ihre Grenze: Sie ist eine Linie, auch nach dem Glätten und Vereinfachen. Nichts überlappt.

Das Detail bestimmt, wie viel getrennt wird: Bei 0 bleiben nur die stärksten Grenzen, bei 1 auch die schwächsten. Der Wert eines Objekts sagt, wie wahrscheinlich sein Umriss stimmt, von 0 bis 1.

Wolken und Schatten bleiben weg, wenn eine Szenenklassifikation (SCL) neben dem Raster liegt. Objekte, die Sie schon haben, können bleiben: Um sie herum wird umrissen.

Verwendet wird das eingebaute Modell. Eine ganze Kachel dauert einige zehn Minuten. Nach einem Abbruch macht der nächste Lauf in dieselbe Datei dort weiter.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Outlines everything where it is not done yet, and ranks it by the examples</source>
        <translation>Umreißt alles, wo das noch nicht geschehen ist, und ordnet es nach den Beispielen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/shape_panel.py"/>
        <source>Outlines may deviate by this much to need fewer corners. 0 keeps every detail.</source>
        <translation>Umrisse dürfen um so viel abweichen, um mit weniger Ecken auszukommen. 0 behält jede Einzelheit.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/everything_algorithm.py"/>
        <source>Outlines of all fields, lakes and other objects, without prompts</source>
        <translation>Umrisse aller Felder, Seen und anderen Objekte, ohne Prompts</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/alike_algorithm.py"/>
        <source>Outlines of all objects that are like a few examples</source>
        <translation>Umrisse aller Objekte, die einigen Beispielen ähneln</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/polygonise_algorithm.py"/>
        <source>Outlines of masks, with small parts, holes and pixel steps removed</source>
        <translation>Umrisse von Masken, ohne kleine Teile, Löcher und Pixelstufen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>Outlines with this model from now on</source>
        <translation>Ab jetzt Umrisse mit diesem Modell</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Overlap</source>
        <translation>Überlappung</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <source>Overlap of neighbouring chips (grid)</source>
        <translation>Überlappung benachbarter Kacheln (Gitter)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/results_controller.py"/>
        <source>Overlaps and gaps of up to a pixel and a half between an accepted object and its neighbours become one line.</source>
        <translation>Überlappungen und Lücken bis anderthalb Pixel zwischen einem übernommenen Objekt und seinen Nachbarn werden zu einer Linie.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/install.py"/>
        <source>Package {number} of {count}: {name}</source>
        <translation>Paket {number} von {count}: {name}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>Packages of S2 SAM</source>
        <translation>Pakete von S2 SAM</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/repair_controller.py"/>
        <source>Paint</source>
        <translation>Malen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Pan</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/shape_panel.py"/>
        <source>Parts of an object below this area are dropped. A pixel of 10 m is 100 m².</source>
        <translation>Teile eines Objekts unter dieser Fläche werden verworfen. Ein Pixel von 10 m hat 100 m².</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Parts of which one is like the examples and the other is not are parted sooner, and two that are like them are joined. Otherwise &apos;Detail&apos; alone decides.</source>
        <translation>Teile, von denen einer den Beispielen ähnelt und der andere nicht, werden eher getrennt, und zwei ähnliche werden verbunden. Sonst entscheidet allein „Detail“.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>Percentile 2–98</source>
        <translation>Perzentile 2–98</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Pick on map</source>
        <translation>Auf der Karte wählen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Picked regions</source>
        <translation>Gewählte Flächen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/picture_controller.py"/>
        <source>Pictures of the views</source>
        <translation>Bilder der Ansichten</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>Pin the layer</source>
        <translation>Layer anheften</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/shape_panel.py"/>
        <source>Pixel edges</source>
        <translation>Pixelkanten</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/bands.py"/>
        <source>PlanetScope&apos;s eight bands</source>
        <translation>die acht Kanäle von PlanetScope</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_layer.py"/>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/import_dialog.py"/>
        <source>Points become foreground or background points, polygons the boxes around them.</source>
        <translation>Punkte werden zu Vorder- oder Hintergrundpunkten, Polygone zu den Rechtecken um sie.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Points of accepted objects</source>
        <translation>Punkte übernommener Objekte</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/everything_parameters.py"/>
        <source>Polygons to leave out</source>
        <translation>Polygone, die weggelassen werden</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Polygons, or a raster that is a mask: what is neither 0 nor no data is left out</source>
        <translation>Polygone, oder ein Raster als Maske: was weder 0 noch ohne Daten ist, wird ausgelassen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/session_hub.py"/>
        <source>Prepare S2 SAM</source>
        <translation>S2 SAM vorbereiten</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/encode_algorithm.py"/>
        <source>Prepare area</source>
        <translation>Bereich vorbereiten</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/run_options.py"/>
        <source>Prepare the visible area in advance</source>
        <translation>Den sichtbaren Bereich im Voraus vorbereiten</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/run_options.py"/>
        <source>Prepared areas are kept on disk, so that none is prepared twice</source>
        <translation>Vorbereitete Bereiche bleiben auf der Festplatte, damit keiner zweimal vorbereitet wird</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/encode_algorithm.py"/>
        <source>Prepares an area in advance, so that clicks there are answered at once</source>
        <translation>Bereitet einen Bereich im Voraus vor, damit Klicks dort sofort beantwortet werden</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Preview the outline a click would create (dashed). Works where the image has been prepared.</source>
        <translation>Zeigt gestrichelt den Umriss, den ein Klick ergäbe. Funktioniert, wo das Bild vorbereitet ist.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/run_options.py"/>
        <source>Processor threads for the model</source>
        <translation>Prozessor-Threads für das Modell</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>Progress of the download</source>
        <translation>Fortschritt des Downloads</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/work_strip.py"/>
        <source>Progress of the outline</source>
        <translation>Fortschritt des Umrisses</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Progress of the rerun</source>
        <translation>Fortschritt des erneuten Laufs</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Progress of the run</source>
        <translation>Fortschritt des Laufs</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_rows.py"/>
        <source>Prompt feature {number} has no geometry.</source>
        <translation>Promptobjekt {number} hat keine Geometrie.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_rows.py"/>
        <source>Prompt feature {number} has no prompt_id. Give it the id of its object.</source>
        <translation>Promptobjekt {number} hat keine prompt_id. Geben Sie ihm die ID seines Objekts.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_rows.py"/>
        <source>Prompt feature {number} has the label {label}; it must be 1 (foreground) or 0 (background).</source>
        <translation>Promptobjekt {number} hat das Label {label}; erlaubt sind 1 (Vordergrund) und 0 (Hintergrund).</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_rows.py"/>
        <source>Prompt feature {number}: its properties are no JSON object.</source>
        <translation>Promptobjekt {number}: Seine Eigenschaften sind kein JSON-Objekt.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <location filename="../s2sam_qgis/processing/segment_algorithm.py"/>
        <source>Prompt file</source>
        <translation>Promptdatei</translation>
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
        <translation>Prompts im Bedienfeld von S2 SAM geändert</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_layer.py"/>
        <source>Prompts of a raster without coordinate reference system have no place on the map. Assign a CRS to the raster first.</source>
        <translation>Prompts eines Rasters ohne Koordinatensystem haben keinen Ort auf der Karte. Weisen Sie dem Raster zuerst ein KBS zu.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/place_prompts.py"/>
        <source>Prompts outside the raster: {outside} of {count}, {prompts}. Remove what lies outside, or choose a raster that holds it.</source>
        <translation>Prompts außerhalb des Rasters: {outside} von {count}, {prompts}. Entfernen Sie, was außerhalb liegt, oder wählen Sie ein Raster, das es enthält.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Puts all objects away and starts with none. Undo brings them back.</source>
        <translation>Legt alle Objekte weg und beginnt ohne eines. Rückgängig holt sie zurück.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Puts away what was found</source>
        <translation>Legt das Gefundene weg</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <location filename="../s2sam_qgis/processing/provider.py"/>
        <source>Python packages are missing: {names}. Open S2 SAM once from the toolbar to install them.</source>
        <translation>Es fehlen Python-Pakete: {names}. Öffnen Sie S2 SAM einmal über die Werkzeugleiste, um sie zu installieren.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/plugin.py"/>
        <source>Python packages…</source>
        <translation>Python-Pakete…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/python.py"/>
        <source>Python {version}, which QGIS uses, was not found as a program (looked at {where}). Install the packages of requirements.txt by hand.</source>
        <translation>Python {version}, das QGIS verwendet, wurde nicht als Programm gefunden (gesucht in {where}). Installieren Sie die Pakete aus requirements.txt von Hand.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/python.py"/>
        <source>Python {version}, which QGIS uses, was not found as a program, so worker processes cannot be started. Run with one process.</source>
        <translation>Python {version}, das QGIS verwendet, wurde nicht als Programm gefunden, deshalb können keine Arbeitsprozesse gestartet werden. Verwenden Sie nur einen Prozess.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_layers.py"/>
        <source>QGIS cannot show the mask of {name} in {path}.</source>
        <translation>QGIS kann die Maske von {name} in {path} nicht anzeigen.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_layers.py"/>
        <source>QGIS cannot show {path}, which was written by this run.</source>
        <translation>QGIS kann {path}, von diesem Lauf geschrieben, nicht anzeigen.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/provider_source.py"/>
        <source>QGIS could not read {name}: {why} Check that the layer is shown.</source>
        <translation>QGIS konnte {name} nicht lesen: {why} Prüfen Sie, ob der Layer angezeigt wird.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/waiting_results.py"/>
        <source>QGIS ended unexpectedly. Accepted objects of a project without a file: {count} ({time}).</source>
        <translation>QGIS wurde unerwartet beendet. Übernommene Objekte eines Projekts ohne Datei: {count} ({time}).</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/left_overs.py"/>
        <source>QGIS ended unexpectedly. Objects to restore: {count} ({project}, {time}). Accepted ones are safe.</source>
        <translation>QGIS wurde unerwartet beendet. Wiederherstellbare Objekte: {count} ({project}, {time}). Übernommene sind sicher.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/left_overs.py"/>
        <source>QGIS ended unexpectedly. Objects to restore: {count} ({time}). Accepted ones are safe.</source>
        <translation>QGIS wurde unerwartet beendet. Wiederherstellbare Objekte: {count} ({time}). Übernommene sind sicher.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/install.py"/>
        <source>QGIS&apos;s Python has no pip. On Debian and Ubuntu install the package python3-pip; elsewhere use the official QGIS installer. Then try again.</source>
        <translation>Das Python von QGIS hat kein pip. Installieren Sie unter Debian und Ubuntu das Paket python3-pip; verwenden Sie sonst das offizielle Installationsprogramm von QGIS. Versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>Range…</source>
        <translation>Bereich…</translation>
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
        <translation>Raster der Beispiele, wenn es ein anderes ist</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Rasters</source>
        <translation>Raster</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/date_controller.py"/>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Rasters (*.tif *.tiff *.jp2 *.vrt *.img *.zip);;All files (*)</source>
        <translation>Raster (*.tif *.tiff *.jp2 *.vrt *.img *.zip);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Rasters done</source>
        <translation>Fertige Raster</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Rasters failed</source>
        <translation>Fehlgeschlagene Raster</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Rasters skipped</source>
        <translation>Übersprungene Raster</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/raster_source.py"/>
        <source>Read through QGIS, because its file cannot be opened directly.</source>
        <translation>Wird über QGIS gelesen, weil sich die Datei nicht direkt öffnen lässt.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/raster_source.py"/>
        <source>Read through QGIS, so that the layer&apos;s additional no data values count.</source>
        <translation>Wird über QGIS gelesen, damit die zusätzlichen Leerwerte des Layers gelten.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/session_hub.py"/>
        <source>Read {layer}</source>
        <translation>{layer} lesen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>Reading the layer…</source>
        <translation>Layer wird gelesen…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/alike_controller.py"/>
        <source>Reading {layer}…</source>
        <translation>{layer} wird gelesen…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/install.py"/>
        <source>Ready.</source>
        <translation>Fertig.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>Red, green, blue</source>
        <translation>Rot, Grün, Blau</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Redraws a part of an accepted object&apos;s edge. A line that starts and ends inside adds, one that starts and ends outside cuts.</source>
        <translation>Zeichnet einen Teil vom Rand eines übernommenen Objekts neu. Eine Linie, die innen beginnt und endet, fügt hinzu; eine, die außen beginnt und endet, schneidet ab.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/refine_controller.py"/>
        <source>Refine 1 outline</source>
        <translation>1 Umriss verfeinern</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Refine outlines</source>
        <translation>Umrisse verfeinern</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/refine_controller.py"/>
        <source>Refine {count} outlines</source>
        <translation>{count} Umrisse verfeinern</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/refine_controller.py"/>
        <source>Refined: {done} of {count}. The others stay as they are.</source>
        <translation>Verfeinert: {done} von {count}. Die anderen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>Reflectance 0–0.3</source>
        <translation>Reflektanz 0–0.3</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>Reflectance = value × scaling + offset; such as 0.0001</source>
        <translation>Reflektanz = Wert × Skalierung + Versatz; etwa 0.0001</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Refuse (X)</source>
        <translation>Ablehnen (X)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/alike_controller.py"/>
        <source>Refuse a candidate</source>
        <translation>Einen Kandidaten ablehnen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Region</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/everything_parameters.py"/>
        <location filename="../s2sam_qgis/processing/segment_algorithm.py"/>
        <source>Region of interest</source>
        <translation>Interessengebiet</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Region of interest and chip plan</source>
        <translation>Interessengebiet und Kachelplan</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Regions right of the slider are picked</source>
        <translation>Regionen rechts vom Regler sind gewählt</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <source>Remove class</source>
        <translation>Klasse entfernen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/class_controller.py"/>
        <source>Remove class {name}</source>
        <translation>Klasse {name} entfernen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/preferences.py"/>
        <source>Remove prepared areas</source>
        <translation>Vorbereitete Bereiche entfernen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>Removed. What is loaded stays until you restart QGIS.</source>
        <translation>Entfernt. Was geladen ist, bleibt bis zum Neustart von QGIS.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/run_options.py"/>
        <source>Removes all prepared areas from the disk</source>
        <translation>Entfernt alle vorbereiteten Bereiche von der Festplatte</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>Removes the folder with the plugin&apos;s packages</source>
        <translation>Entfernt den Ordner mit den Paketen der Erweiterung</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Removes the selected objects with their prompts.</source>
        <translation>Entfernt die gewählten Objekte mit ihren Prompts.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>Removes the selected point or box</source>
        <translation>Entfernt den gewählten Punkt oder das Rechteck</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/object_edits.py"/>
        <source>Rename to {name}</source>
        <translation>In {name} umbenennen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/accept_controller.py"/>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/target.py"/>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Replace existing results</source>
        <translation>Vorhandene Ergebnisse ersetzen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Replace in the project</source>
        <translation>Im Projekt ersetzen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Rerun on 1 layer</source>
        <translation>Auf 1 Layer ausführen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Rerun on other layers</source>
        <translation>Auf anderen Layern ausführen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Rerun on other layers…</source>
        <translation>Auf anderen Layern ausführen…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Rerun on {count} layers</source>
        <translation>Auf {count} Layern ausführen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Rerun prompts on rasters</source>
        <translation>Prompts auf Rastern ausführen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Reshape object</source>
        <translation>Objekt umformen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/result_tool_controller.py"/>
        <source>Reshape {name}</source>
        <translation>{name} umformen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/left_overs.py"/>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/left_overs.py"/>
        <source>Restore prompts</source>
        <translation>Prompts wiederherstellen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/target.py"/>
        <source>Results in</source>
        <translation>Ergebnisse in</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>Right click</source>
        <translation>Rechtsklick</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/shape_panel.py"/>
        <source>Rounds outlines off, so that parcels do not look jagged.</source>
        <translation>Rundet Umrisse ab, damit Parzellen nicht gezackt aussehen.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Run</source>
        <translation>Starten</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Run on layer</source>
        <translation>Auf Layer ausführen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Runs a prompt file on every raster that is chosen: layers, and all rasters and products of a folder. The stretch that the prompts recorded is replayed, so that dates compare.

Each raster gets NAME_masks.tif, NAME_masks.gpkg and NAME_masks.json in the results&apos; folder. A raster that is done already is skipped, so an interrupted rerun is continued by running it again. One that fails is reported with the reason, and the others go on.

The summary holds the area of each object by date and how well its mask agrees with the first date (IoU): a table (.csv), or a layer with the outlines of all dates (.gpkg).

Several worker processes, or the workers of a Dask scheduler, share the rasters where QGIS&apos;s Python has the package distributed. Layers that only QGIS can read, such as web maps, then fail.</source>
        <translation>Führt eine Promptdatei auf jedem gewählten Raster aus: auf Layern sowie auf allen Rastern und Produkten eines Ordners. Die mit den Prompts gespeicherte Streckung wird wieder angewendet, damit sich Zeitpunkte vergleichen lassen.

Jedes Raster erhält NAME_masks.tif, NAME_masks.gpkg und NAME_masks.json im Ergebnisordner. Ein schon fertiges Raster wird übersprungen; ein unterbrochener Lauf wird also fortgesetzt, indem man ihn noch einmal startet. Schlägt ein Raster fehl, wird der Grund gemeldet, und die übrigen laufen weiter.

Die Zusammenfassung enthält die Fläche jedes Objekts je Datum und wie gut seine Maske mit der des ersten Datums übereinstimmt (IoU): eine Tabelle (.csv) oder ein Layer mit den Umrissen aller Zeitpunkte (.gpkg).

Mehrere Arbeitsprozesse oder die Worker eines Dask-Schedulers teilen sich die Raster, wenn das Python von QGIS das Paket distributed hat. Layer, die nur QGIS lesen kann, etwa Webkarten, schlagen dann fehl.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Runs the same prompts on other dates or scenes.</source>
        <translation>Führt dieselben Prompts auf anderen Zeitpunkten oder Szenen aus.</translation>
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
        <translation>S2-SAM-Beispiel {date}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>S2 SAM is ready</source>
        <translation>S2 SAM ist bereit</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_edits.py"/>
        <source>S2 SAM knows accepted objects by the columns {names} of {layer}, so they were put back. Hide them in the attribute table if they are in your way.</source>
        <translation>S2 SAM erkennt übernommene Objekte an den Spalten {names} von {layer}, daher wurden diese wiederhergestellt. Blenden Sie sie in der Attributtabelle aus, wenn sie stören.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>S2 SAM models</source>
        <translation>S2 SAM-Modelle</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>S2 SAM needs some Python packages first</source>
        <translation>S2 SAM braucht zuerst einige Python-Pakete</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_layer.py"/>
        <source>S2 SAM prompts</source>
        <translation>S2 SAM-Prompts</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/rerun_layers.py"/>
        <source>S2 SAM rerun</source>
        <translation>S2 SAM – erneuter Lauf</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_home.py"/>
        <source>S2 SAM results</source>
        <translation>S2 SAM-Ergebnisse</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_home.py"/>
        <source>S2 SAM results (temporary)</source>
        <translation>S2 SAM-Ergebnisse (temporär)</translation>
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
        <translation>S2 SAM: Objekte auf einem Sentinel-2-Bild anklicken</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/keys_dialog.py"/>
        <source>S2 SAM: keys and mouse</source>
        <translation>S2 SAM: Tasten und Maus</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/known_models.py"/>
        <source>SAM 2.1 base+: a larger encoder, for patient clicks</source>
        <translation>SAM 2.1 base+: ein größerer Encoder, für geduldige Klicks</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/known_models.py"/>
        <source>SAM 2.1 large: the largest encoder, best with a graphics card</source>
        <translation>SAM 2.1 large: der größte Encoder, am besten mit Grafikkarte</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/known_models.py"/>
        <source>SAM 2.1 small: a larger encoder, hardly slower than tiny</source>
        <translation>SAM 2.1 small: ein größerer Encoder, kaum langsamer als tiny</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/known_models.py"/>
        <source>SAM 2.1 tiny: a general model for a laptop</source>
        <translation>SAM 2.1 tiny: ein allgemeines Modell für einen Laptop</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/project_controller.py"/>
        <source>Save as file…</source>
        <translation>Als Datei speichern…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_files.py"/>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Save prompts</source>
        <translation>Prompts speichern</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Save prompts as…</source>
        <translation>Prompts speichern als…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>Save the areas</source>
        <translation>Flächen speichern</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/run_controller.py"/>
        <source>Save the masks</source>
        <translation>Masken speichern</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/run_controller.py"/>
        <source>Save the outlines</source>
        <translation>Umrisse speichern</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/project_controller.py"/>
        <source>Saved to {file}. It is no longer in the project.</source>
        <translation>In {file} gespeichert. Im Projekt steht es nicht mehr.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>Saved {path}</source>
        <translation>{path} gespeichert</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Saves the prompts as GeoJSON.</source>
        <translation>Speichert die Prompts als GeoJSON.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Saves the prompts as another GeoJSON file.</source>
        <translation>Speichert die Prompts als weitere GeoJSON-Datei.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>Scaling</source>
        <translation>Skalierung</translation>
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
        <translation>Segment Anything ViT-B: das Netz des Workflows von FarmVibes.AI</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/known_models.py"/>
        <source>Segment Anything ViT-H: the largest encoder, meant for a graphics card</source>
        <translation>Segment Anything ViT-H: der größte Encoder, für eine Grafikkarte gedacht</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/known_models.py"/>
        <source>Segment Anything ViT-L: a larger encoder, best with a graphics card</source>
        <translation>Segment Anything ViT-L: ein größerer Encoder, am besten mit Grafikkarte</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/segment_algorithm.py"/>
        <source>Segment from prompts</source>
        <translation>Aus Prompts segmentieren</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/run_controller.py"/>
        <source>Segment {layer}</source>
        <translation>{layer} segmentieren</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/segment_algorithm.py"/>
        <source>Segments every object of a prompt file, or of a layer of points and polygons, on one raster.

Prompts are saved by the S2 SAM panel, or come from a vector layer: points are foreground (label 1) or background (label 0), polygons are boxes around an object. Features with the same id are one object; without an id field (prompt_id) each feature is an object of its own.

Bands and stretch that a prompt file recorded are replayed, so that dates compare; otherwise they are recognised in the raster.

Objects outside the region of interest are left out, and masks are cut at its edge. The chip plan grid widens the region to whole chips.

Outlines carry area, score and where they came from. The masks raster has one band per object, 1 inside and 0 outside.</source>
        <translation>Segmentiert jedes Objekt einer Promptdatei oder eines Punkt- oder Polygonlayers auf einem Raster.

Prompts werden vom Bedienfeld von S2 SAM gespeichert oder kommen aus einem Vektorlayer: Punkte sind Vordergrund (Label 1) oder Hintergrund (Label 0), Polygone sind Rechtecke um ein Objekt. Vektorobjekte mit derselben ID bilden ein Objekt; ohne ID-Feld (prompt_id) ist jedes Vektorobjekt ein eigenes Objekt.

Kanäle und Streckung, die eine Promptdatei nennt, werden wieder angewendet, damit sich Zeitpunkte vergleichen lassen; sonst werden sie am Raster erkannt.

Objekte außerhalb des Bereichs werden ausgelassen, Masken an seinem Rand beschnitten. Der Chip-Plan grid erweitert den Bereich auf ganze Chips.

Umrisse tragen Fläche, Score und Herkunft. Das Maskenraster hat je Objekt einen Kanal, 1 innen und 0 außen.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_tools.py"/>
        <source>Select at least two objects to merge: click them, or drag a line across them.</source>
        <translation>Wählen Sie mindestens zwei Objekte zum Verschmelzen: Klicken Sie sie an oder ziehen Sie eine Linie darüber.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/object_answer.py"/>
        <source>Select the object to see its outline.</source>
        <translation>Wählen Sie das Objekt, um seinen Umriss zu sehen.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Selected features of the active layer</source>
        <translation>Gewählte Objekte des aktiven Layers</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/import_dialog.py"/>
        <source>Selected features only</source>
        <translation>Nur gewählte Objekte</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Selected objects of the table</source>
        <translation>Ausgewählte Objekte der Tabelle</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/errors.py"/>
        <source>Set it in the layer&apos;s properties, under Source.</source>
        <translation>Legen Sie es in den Layereigenschaften unter Quelle fest.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/run.py"/>
        <source>Set the number of worker processes to 1.</source>
        <translation>Setzen Sie die Zahl der Arbeitsprozesse auf 1.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>Set them in QGIS&apos;s settings under Network.</source>
        <translation>Legen Sie beides in den Einstellungen von QGIS unter Netzwerk fest.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/errors.py"/>
        <source>Set {variable} to another folder in QGIS&apos;s settings under System, then restart QGIS.</source>
        <translation>Setzen Sie {variable} in den Einstellungen von QGIS unter System auf einen anderen Ordner und starten Sie QGIS neu.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Several layers…</source>
        <translation>Mehrere Layer…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/dock.py"/>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/views.py"/>
        <source>Short-wave infrared</source>
        <translation>Kurzwelliges Infrarot</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/waiting_results.py"/>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Show as layers</source>
        <translation>Als Layer anzeigen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>Show this layer</source>
        <translation>Diesen Layer zeigen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/image_controller.py"/>
        <source>Show {layer}</source>
        <translation>{layer} zeigen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/object_edits.py"/>
        <source>Show {object}</source>
        <translation>{object} einblenden</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <source>Shown on the map</source>
        <translation>Auf der Karte angezeigt</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Shows the points and boxes of accepted objects on the map too.</source>
        <translation>Zeigt auch die Punkte und Rechtecke übernommener Objekte auf der Karte.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/shape_panel.py"/>
        <source>Simplify</source>
        <translation>Vereinfachen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <location filename="../s2sam_qgis/processing/everything_parameters.py"/>
        <source>Simplify outlines by (m)</source>
        <translation>Umrisse vereinfachen um (m)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>Smaller brush</source>
        <translation>Kleinerer Pinsel</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Smaller objects are left out</source>
        <translation>Kleinere Objekte bleiben weg</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/shape_panel.py"/>
        <source>Smooth</source>
        <translation>Glätten</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <location filename="../s2sam_qgis/processing/everything_parameters.py"/>
        <source>Smooth outlines</source>
        <translation>Umrisse glätten</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/answers.py"/>
        <source>Some of its points lie outside this layer.</source>
        <translation>Einige seiner Punkte liegen außerhalb dieses Layers.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/run.py"/>
        <source>Something unexpected happened ({type}: {error}).</source>
        <translation>Etwas Unerwartetes ist passiert ({type}: {error}).</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/tasks/background_task.py"/>
        <source>Something unexpected happened: {error}. Details are in the log ({log}).</source>
        <translation>Etwas Unerwartetes ist geschehen: {error}. Einzelheiten stehen im Protokoll ({log}).</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>Space held</source>
        <translation>Leertaste gehalten</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Split object</source>
        <translation>Objekt teilen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/result_tool_controller.py"/>
        <source>Split {name}</source>
        <translation>{name} teilen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Splits accepted objects along a line. Click its corners, then right-click; or drag.</source>
        <translation>Teilt übernommene Objekte entlang einer Linie. Klicken Sie ihre Ecken, dann rechtsklicken; oder ziehen.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/session_hub.py"/>
        <source>Start S2 SAM</source>
        <translation>S2 SAM starten</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/everything_controller.py"/>
        <location filename="../s2sam_qgis/gui/control/run_controller.py"/>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Starting…</source>
        <translation>Wird gestartet…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Starts the next object; its first click follows.</source>
        <translation>Beginnt das nächste Objekt; sein erster Klick folgt.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <location filename="../s2sam_qgis/gui/rerun/checklist.py"/>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/work_strip.py"/>
        <source>Stop; the points stay. Also Esc on the map.</source>
        <translation>Anhalten; die Punkte bleiben. Auch Esc auf der Karte.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Stops looking</source>
        <translation>Beendet die Suche</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Stops looking for objects</source>
        <translation>Beendet die Suche nach Objekten</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Stops refining; outlines stay as they are</source>
        <translation>Beendet das Verfeinern; Umrisse bleiben, wie sie sind</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>Stretch</source>
        <translation>Streckung</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <source>Stretch: reflectance, percentile, farmvibes, or LOW,HIGH</source>
        <translation>Streckung: reflectance, percentile, farmvibes oder UNTEN,OBEN</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>Such as -0.1 for products of baseline 04.00 and later</source>
        <translation>Etwa -0.1 für Produkte ab Baseline 04.00</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Suit the detail to the examples, place by place</source>
        <translation>Detailgrad Ort für Ort an die Beispiele anpassen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/target.py"/>
        <source>Summary of all dates ({file})</source>
        <translation>Zusammenfassung aller Zeitpunkte ({file})</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Summary: each object by date, as a table or as outlines</source>
        <translation>Zusammenfassung: jedes Objekt je Datum, als Tabelle oder als Umrisse</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/class_controller.py"/>
        <source>Tables and QGIS styles (*.csv *.txt *.qml)</source>
        <translation>Tabellen und QGIS-Stile (*.csv *.txt *.qml)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Take (Y)</source>
        <translation>Nehmen (Y)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/alike_controller.py"/>
        <source>Take a candidate</source>
        <translation>Einen Kandidaten nehmen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Takes prompts from the points or polygons of a vector layer.</source>
        <translation>Übernimmt Prompts aus den Punkten oder Polygonen eines Vektorlayers.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Takes the last step back. Also Backspace and Ctrl+Z.</source>
        <translation>Nimmt den letzten Schritt zurück. Auch Rücktaste und Strg+Z.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Temporary layer</source>
        <translation>Temporärlayer</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/results_controller.py"/>
        <source>Temporary layer (lost when QGIS closes)</source>
        <translation>Temporärer Layer (geht beim Schließen von QGIS verloren)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/opening.py"/>
        <source>The SAFE product {folder} cannot be used: {reason}, and there are no band images in GRANULE/*/IMG_DATA. Download it again.</source>
        <translation>Das SAFE-Produkt {folder} kann nicht verwendet werden: {reason}, und in GRANULE/*/IMG_DATA gibt es keine Kanalbilder. Laden Sie es noch einmal herunter.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/encode_area.py"/>
        <source>The area does not touch the raster. Choose another one.</source>
        <translation>Die zu kodierende Fläche berührt das Raster nicht. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>The area, or the mean of an index inside each outline. Hollow markers: most of the object is under cloud.</source>
        <translation>Die Fläche oder das Mittel eines Index innerhalb jedes Umrisses. Hohle Punkte: Der größte Teil des Objekts liegt unter Wolken.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/place_prompts.py"/>
        <source>The areas drawn for the object {id!r} lie outside the raster. Remove the object, or choose a raster that holds them.</source>
        <translation>Die für das Objekt {id!r} gezeichneten Flächen liegen außerhalb des Rasters. Entfernen Sie das Objekt oder wählen Sie ein Raster, das sie enthält.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/stretch.py"/>
        <source>The band offset</source>
        <translation>Der Kanalversatz</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/stretch.py"/>
        <source>The band scaling</source>
        <translation>Die Kanalskalierung</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/stretch.py"/>
        <source>The band scaling must not be 0: every pixel would look the same.</source>
        <translation>Die Kanalskalierung darf nicht 0 sein: Jedes Pixel sähe gleich aus.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_borders.py"/>
        <source>The border to {names} was not joined, because its edits are not saved yet.</source>
        <translation>Die Grenze zu {names} wurde nicht angeschlossen, weil Änderungen daran noch nicht gespeichert sind.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/spec.py"/>
        <source>The built-in model is a stand-in without training: its masks only show that everything works.</source>
        <translation>Das mitgelieferte Modell ist ein Platzhalter ohne Training: Seine Masken zeigen nur, dass alles funktioniert.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_session.py"/>
        <source>The checkpoint lacks {count} of the model&apos;s weights, for example {name!r}. It belongs to another model.</source>
        <translation>Dem Checkpoint fehlen {count} Gewichte des Modells, zum Beispiel {name!r}. Er gehört zu einem anderen Modell.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/segment.py"/>
        <source>The chip plan grid works in chips of {size} pixels: the region was widened to {width} x {height} pixels. The chip plan focus keeps to its outline.</source>
        <translation>Der Chip-Plan grid arbeitet in Chips von {size} Pixeln: Der Bereich wurde auf {width} x {height} Pixel erweitert. Der Chip-Plan focus hält sich an seinen Umriss.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/environment.py"/>
        <source>The coordinate reference system {crs!r} is not understood: {reason}. Give it as an authority code such as EPSG:32633 or as WKT.</source>
        <translation>Das Koordinatensystem {crs!r} ist unverständlich: {reason}. Geben Sie es als Kennung wie EPSG:32633 oder als WKT an.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/environment.py"/>
        <source>The coordinate reference system {crs!r} states no unit of length.</source>
        <translation>Das Koordinatensystem {crs!r} nennt keine Längeneinheit.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/environment.py"/>
        <source>The coordinate reference system {crs} is in degrees, which have no fixed length.</source>
        <translation>Das Koordinatensystem {crs} ist in Grad, und die haben keine feste Länge.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/options.py"/>
        <source>The detail must be a number from 0 (coarse) to 1 (fine), got {value}.</source>
        <translation>Das Detail muss eine Zahl von 0 (grob) bis 1 (fein) sein, nicht {value}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/network.py"/>
        <source>The disk is full; about {size} MB are needed.</source>
        <translation>Die Festplatte ist voll; etwa {size} MB werden gebraucht.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>The example cannot be copied to {folder}: {reason}</source>
        <translation>Das Beispiel kann nicht nach {folder} kopiert werden: {reason}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>The example image {file} cannot be opened.</source>
        <translation>Das Beispielbild {file} kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/everything/alike.py"/>
        <source>The examples&apos; image and this one have no band in common that tells them apart. Choose other values to compare.</source>
        <translation>Das Bild der Beispiele und dieses haben kein gemeinsames Band, das sie unterscheidet. Wählen Sie andere Werte zum Vergleichen.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/class_layers.py"/>
        <source>The field {field} of {layer} has more than {count} values. Choose another one.</source>
        <translation>Das Feld {field} von {layer} hat mehr als {count} Werte. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/class_layers.py"/>
        <source>The field {field} of {layer} is empty. Choose another field.</source>
        <translation>Das Feld {field} von {layer} ist leer. Wählen Sie ein anderes Feld.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>The file is the publisher&apos;s: its checksum agrees.</source>
        <translation>Die Datei ist die des Herausgebers: Ihre Prüfsumme stimmt.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/reader.py"/>
        <source>The files are in different coordinate reference systems: {file} in {crs}, {other_file} in {other_crs}. Warp them to one first.</source>
        <translation>Die Dateien haben verschiedene Koordinatensysteme: {file} in {crs}, {other_file} in {other_crs}. Transformieren Sie sie zuerst in eines davon.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/member.py"/>
        <source>The files do not cover one place: {name} lies outside the others. Give only files of one scene.</source>
        <translation>Die Dateien zeigen nicht denselben Ort: {name} liegt außerhalb der anderen. Geben Sie nur Dateien einer Szene an.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/member.py"/>
        <source>The files do not share one grid: {name} is rotated or mirrored against the others. Warp them to one grid first.</source>
        <translation>Die Dateien haben kein gemeinsames Gitter: {name} ist gegenüber den anderen gedreht oder gespiegelt. Transformieren Sie sie zuerst auf ein Gitter.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/writing/plain_path.py"/>
        <source>The folder for temporary files, {folder}, has a name that GDAL misreads.</source>
        <translation>Der Ordner für temporäre Dateien, {folder}, hat einen Namen, den GDAL falsch liest.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/opening.py"/>
        <location filename="../s2sam_qgis/workflow/rerun/find_rasters.py"/>
        <source>The folder {folder} cannot be read: {reason}.</source>
        <translation>Der Ordner {folder} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/network.py"/>
        <source>The folder {folder} has no suitable wheel for {which}. It needs wheels for Python {version} on {system}, dependencies included.</source>
        <translation>Der Ordner {folder} enthält kein passendes Wheel für {which}. Nötig sind Wheels für Python {version} unter {system} samt Abhängigkeiten.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/opening.py"/>
        <source>The folder {folder} holds no raster files ({suffixes}).</source>
        <translation>Der Ordner {folder} enthält keine Rasterdateien ({suffixes}).</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/find_rasters.py"/>
        <source>The folder {folder} holds no raster: neither a product nor files ({suffixes}).</source>
        <translation>Der Ordner {folder} enthält kein Raster: weder ein Produkt noch Dateien ({suffixes}).</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/opening.py"/>
        <source>The folder {folder} holds the bands of {count} images: {images}. Give the files of one of them.</source>
        <translation>Der Ordner {folder} enthält die Kanäle von {count} Bildern: {images}. Geben Sie die Dateien von einem davon an.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/opening.py"/>
        <source>The folder {folder} holds {count} rasters, but none is named after a Sentinel-2 band (such as ..._B04.tif): {files}. Give the file that you mean.</source>
        <translation>Der Ordner {folder} enthält {count} Raster, aber keines ist nach einem Sentinel-2-Kanal benannt (etwa ..._B04.tif): {files}. Geben Sie die Datei an, die Sie meinen.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/install.py"/>
        <source>The folder {folder} is in use. Restart QGIS and install again before you open S2 SAM.</source>
        <translation>Der Ordner {folder} ist in Gebrauch. Starten Sie QGIS neu und installieren Sie noch einmal, bevor Sie S2 SAM öffnen.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>The installation did not succeed</source>
        <translation>Die Installation ist fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/python.py"/>
        <source>The installer did not answer in time and was stopped.</source>
        <translation>Das Installationsprogramm hat nicht rechtzeitig geantwortet und wurde beendet.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/raster_source.py"/>
        <source>The layer</source>
        <translation>Der Layer</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_import.py"/>
        <source>The layer has no coordinate reference system. Assign one before importing.</source>
        <translation>Der Layer hat kein Koordinatensystem. Weisen Sie ihm vor dem Import eines zu.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_controller.py"/>
        <source>The layer is still being read. Click again in a moment.</source>
        <translation>Der Layer wird noch gelesen. Klicken Sie gleich noch einmal.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_writing.py"/>
        <source>The layer {layer} has no coordinate reference system, but this image has one. Choose another results file in the menu of Accept.</source>
        <translation>Der Layer {layer} hat kein Koordinatenbezugssystem, dieses Bild aber schon. Wählen Sie im Menü von „Übernehmen“ eine andere Ergebnisdatei.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_follow.py"/>
        <source>The layer {layer} is being edited, so its file stays at {path}. Save its edits, then save the project again.</source>
        <translation>Der Layer {layer} wird gerade bearbeitet, deshalb bleibt seine Datei bei {path}. Speichern Sie seine Änderungen und dann noch einmal das Projekt.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_home.py"/>
        <source>The layer {layer} is being edited. Save its edits or give them up first (Toggle editing).</source>
        <translation>Der Layer {layer} wird gerade bearbeitet. Speichern oder verwerfen Sie zuerst seine Änderungen (Bearbeitungsstatus umschalten).</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_tools.py"/>
        <source>The layer {layer} is read-only, so its objects cannot be changed. Check the layer&apos;s properties and the permissions of its file.</source>
        <translation>Der Layer {layer} ist schreibgeschützt, daher lassen sich seine Objekte nicht ändern. Prüfen Sie die Layereigenschaften und die Berechtigungen seiner Datei.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/displayed_stretch.py"/>
        <source>The layer {name} is drawn with a colour ramp or classes, not by stretching bands. Choose another stretch, or draw it as multiband colour or single band gray.</source>
        <translation>Der Layer {name} wird mit einem Farbverlauf oder mit Klassen dargestellt, nicht durch Strecken von Kanälen. Wählen Sie eine andere Streckung oder stellen Sie ihn als Multikanalfarbe oder Einkanalgraustufen dar.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/displayed_stretch.py"/>
        <source>The layer {name} leaves a colour without a band. Choose three bands.</source>
        <translation>Im Layer {name} ist eine Farbe ohne Kanal. Wählen Sie drei Kanäle.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/displayed_stretch.py"/>
        <source>The layer {name} shows band {band}, but only one band was read from it.</source>
        <translation>Der Layer {name} zeigt Kanal {band}, aber nur ein Kanal wurde daraus gelesen.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/displayed_stretch.py"/>
        <source>The layer {name} shows band {band}, but {count} bands were read from it.</source>
        <translation>Der Layer {name} zeigt Kanal {band}, aber die Zahl der gelesenen Kanäle ist {count}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/options.py"/>
        <source>The least score must be a number from 0 to 1, got {value}.</source>
        <translation>Der kleinste Score muss eine Zahl von 0 bis 1 sein, nicht {value}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/result_tool_controller.py"/>
        <source>The line crosses itself. Draw it again without a loop.</source>
        <translation>Die Linie kreuzt sich selbst. Zeichnen Sie sie noch einmal ohne Schleife.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_tools.py"/>
        <source>The line crosses no object from edge to edge, so nothing was split.</source>
        <translation>Die Linie quert kein Objekt von Rand zu Rand, daher wurde nichts geteilt.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_tools.py"/>
        <source>The line must start and end inside one object to add to it, or outside of it to cut from it, and cross its edge twice. Nothing was changed.</source>
        <translation>Die Linie muss in einem Objekt beginnen und enden, um hinzuzufügen, oder außerhalb, um abzuschneiden, und seinen Rand zweimal queren. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/layer_grid.py"/>
        <source>The map shows a place that {name} cannot show. Zoom to the layer.</source>
        <translation>Die Karte zeigt einen Ort, den {name} nicht darstellen kann. Zoomen Sie auf den Layer.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/layer_grid.py"/>
        <source>The map shows nothing. Zoom to the layer.</source>
        <translation>Die Karte zeigt nichts. Zoomen Sie auf den Layer.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/object_answer.py"/>
        <source>The mask is empty. Move its points, or add a box.</source>
        <translation>Die Maske ist leer. Verschieben Sie ihre Punkte oder fügen Sie ein Rechteck hinzu.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_session.py"/>
        <source>The model</source>
        <translation>Das Modell</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>The model builtin comes with the plugin; there is nothing to fetch.</source>
        <translation>Das Modell builtin wird mit der Erweiterung geliefert; es gibt nichts herunterzuladen.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/answers.py"/>
        <source>The model does not work: {what} came out with the shape {shape}. Export it again, or use another one.</source>
        <translation>Das Modell funktioniert nicht: {what} hat die Form {shape}. Exportieren Sie es neu, oder verwenden Sie ein anderes.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_session.py"/>
        <source>The model failed while it ran: {reason}.</source>
        <translation>Das Modell ist bei der Ausführung fehlgeschlagen: {reason}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_session.py"/>
        <source>The model gives something else than numbers: {names}.</source>
        <translation>Das Modell liefert etwas anderes als Zahlen: {names}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/answers.py"/>
        <source>The model gives values that are no numbers. Its file may be damaged; fetch or export it again.</source>
        <translation>Das Modell liefert Werte, die keine Zahlen sind. Seine Datei ist vielleicht beschädigt; laden oder exportieren Sie es neu.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <source>The model is looking at the image</source>
        <translation>Das Modell betrachtet das Bild</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>The model is ready.</source>
        <translation>Das Modell ist bereit.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>The model outlines each picked region from a point in its middle: to be corrected</source>
        <translation>Das Modell umreißt jede gewählte Fläche von einem Punkt in ihrer Mitte aus: zum Korrigieren</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>The model outlines each picked region once more, from a point and a box, in the background. The built-in model takes about half a second each. What is better is accepted instead.</source>
        <translation>Das Modell umreißt jede gewählte Fläche im Hintergrund noch einmal, aus einem Punkt und einem Rechteck. Das eingebaute Modell braucht je etwa eine halbe Sekunde. Was besser ist, wird stattdessen angenommen.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/model_panel.py"/>
        <source>The model runs on: {device}.</source>
        <translation>Das Modell läuft auf: {device}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/object_answer.py"/>
        <source>The model sees no object here. Check the mask, or move its points.</source>
        <translation>Das Modell sieht hier kein Objekt. Prüfen Sie die Maske oder verschieben Sie die Punkte.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/model_panel.py"/>
        <source>The model that outlines; more of them in the model manager</source>
        <translation>Das Modell, das die Umrisse zeichnet; weitere in der Modellverwaltung</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>The model works.</source>
        <translation>Das Modell funktioniert.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/edge_maps.py"/>
        <source>The model {model} has no edge maps, so it cannot outline everything. Choose the built-in model.</source>
        <translation>Das Modell {model} hat keine Kantenkarten und kann nicht alles umreißen. Wählen Sie das eingebaute Modell.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>The model {name} is not here yet ({size:.0f} MB).</source>
        <translation>Das Modell {name} ist noch nicht hier ({size:.0f} MB).</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>The model&apos;s next answer: a part, the whole, a larger whole.</source>
        <translation>Die nächste Antwort des Modells: ein Teil, das Ganze, ein größeres Ganzes.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>The next region, in the list&apos;s order</source>
        <translation>Die nächste Fläche in der Reihenfolge der Liste</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>The object&apos;s class; 0 for none</source>
        <translation>Die Klasse des Objekts; 0 für keine</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <source>The object&apos;s class; keys 1 to 9 change it</source>
        <translation>Die Klasse des Objekts; die Tasten 1 bis 9 ändern sie</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <source>The object&apos;s name; double-click or F2 to rename</source>
        <translation>Der Name des Objekts; Umbenennen mit Doppelklick oder F2</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/import_dialog.py"/>
        <source>The objects&apos; names</source>
        <translation>Die Namen der Objekte</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/segment.py"/>
        <source>The other dates were not looked at: only the built-in model does, with the chip plan focus.</source>
        <translation>Die anderen Daten wurden nicht angesehen: Das tut nur das eingebaute Modell, mit dem Chip-Plan focus.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_writing.py"/>
        <source>The outline cannot be expressed in the CRS of {layer}.</source>
        <translation>Der Umriss lässt sich im KBS von {layer} nicht ausdrücken.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/outlines.py"/>
        <source>The outlines could not be written: {why}</source>
        <translation>Die Umrisse konnten nicht geschrieben werden: {why}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/network.py"/>
        <source>The package index cannot be reached; check the network, or use a folder of wheels.</source>
        <translation>Der Paketindex ist nicht erreichbar; prüfen Sie das Netz oder verwenden Sie einen Ordner mit Wheels.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/network.py"/>
        <source>The package index has no suitable package, or cannot be reached; check the network, or use a folder of wheels.</source>
        <translation>Der Paketindex hat kein passendes Paket oder ist nicht erreichbar; prüfen Sie das Netz oder verwenden Sie einen Ordner mit Wheels.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/install.py"/>
        <source>The packages were installed but do not work with this QGIS: {name} raised an error. Nothing was changed. The report says more.</source>
        <translation>Die Pakete wurden installiert, funktionieren aber nicht mit diesem QGIS: {name} hat einen Fehler ausgelöst. Nichts wurde geändert. Mehr steht im Bericht.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/install.py"/>
        <source>The packages were installed but do not work with this QGIS: {name} stopped with code {code}. Nothing was changed. The report says more.</source>
        <translation>Die Pakete wurden installiert, funktionieren aber nicht mit diesem QGIS: {name} brach mit Code {code} ab. Nichts wurde geändert. Mehr steht im Bericht.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/plugin.py"/>
        <source>The panel cannot be opened: {error}. Details are in the log ({log}).</source>
        <translation>Das Bedienfeld kann nicht geöffnet werden: {error}. Einzelheiten stehen im Protokoll ({log}).</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/environment.py"/>
        <source>The position ({x:.10g}, {y:.10g})</source>
        <translation>Die Position ({x:.10g}, {y:.10g})</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/environment.py"/>
        <source>The position ({x:.10g}, {y:.10g}) cannot be expressed in {target}. Check the coordinates and that they really are in {source}.</source>
        <translation>Die Position ({x:.10g}, {y:.10g}) lässt sich in {target} nicht ausdrücken. Prüfen Sie die Koordinaten und ob sie wirklich in {source} sind.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/preferences.py"/>
        <source>The prepared areas are removed.</source>
        <translation>Die vorbereiteten Bereiche sind entfernt.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/opening.py"/>
        <source>The product {product} cannot be opened: {reason}. Unpack the zip file.</source>
        <translation>Das Produkt {product} kann nicht geöffnet werden: {reason}. Entpacken Sie die Zip-Datei.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/opening.py"/>
        <source>The product {product} has no 10, 20 or 60 m images. Is the download complete?</source>
        <translation>Das Produkt {product} hat keine Bilder mit 10, 20 oder 60 m. Ist es vollständig heruntergeladen?</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/opening.py"/>
        <source>The product {product} is not complete: {missing} is missing. Download it again, or give the files of its bands.</source>
        <translation>Das Produkt {product} ist nicht vollständig: {missing} fehlt. Laden Sie es erneut herunter oder geben Sie die Dateien seiner Kanäle an.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/opening.py"/>
        <source>The product {product} lies in {count} UTM zones. Give one of its parts: {parts}.</source>
        <translation>Das Produkt {product} liegt in {count} UTM-Zonen. Geben Sie einen der Teile an: {parts}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/results_controller.py"/>
        <source>The project&apos;s file, when the project is saved</source>
        <translation>Datei neben dem Projekt, sobald es gespeichert ist</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/document/project_entry.py"/>
        <source>The prompts in this project cannot be read: {error} They stay in the project; you can also save them as a file.</source>
        <translation>Die Prompts in diesem Projekt sind nicht lesbar: {error} Sie bleiben im Projekt; Sie können sie auch als Datei speichern.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/run.py"/>
        <source>The prompts were made with other dates beside the image ({count}). Each raster was looked at alone, so that changes show.</source>
        <translation>Die Prompts entstanden mit anderen Daten neben dem Bild ({count}). Jedes Raster wurde für sich angesehen, damit Veränderungen sichtbar sind.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/run.py"/>
        <source>The prompts were made with the model of another run, this is {model}: its masks may differ.</source>
        <translation>Die Prompts entstanden mit dem Modell eines anderen Laufs, dieses ist {model}: Die Masken können abweichen.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/run.py"/>
        <source>The prompts were made with the model {recorded}, this is {model}: its masks may differ.</source>
        <translation>Die Prompts entstanden mit dem Modell {recorded}, dieses ist {model}: Die Masken können abweichen.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>The proxy asks for a name and a password before it lets {url} through.</source>
        <translation>Der Proxy verlangt einen Namen und ein Passwort, bevor er {url} durchlässt.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/network.py"/>
        <source>The proxy asks for a password; check QGIS&apos;s settings under Network.</source>
        <translation>Der Proxy verlangt ein Passwort; prüfen Sie die Einstellungen von QGIS unter Netzwerk.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/network.py"/>
        <source>The proxy cannot be reached; check QGIS&apos;s settings under Network.</source>
        <translation>Der Proxy ist nicht erreichbar; prüfen Sie die Einstellungen von QGIS unter Netzwerk.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>The publisher&apos;s file (.pth, .pt), already on this machine</source>
        <translation>Die Datei des Herausgebers (.pth, .pt), schon auf diesem Rechner</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/place_prompts.py"/>
        <source>The raster has no coordinate reference system, so a region of interest cannot be placed on it. Assign one first, or leave the region out.</source>
        <translation>Das Raster hat kein Koordinatensystem, deshalb lässt sich kein Interessengebiet darauf platzieren. Weisen Sie ihm zuerst eines zu oder lassen Sie das Gebiet weg.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/place_prompts.py"/>
        <source>The raster has no coordinate reference system, so longitude/latitude prompts cannot be placed on it. Prompts as column, row can, with &quot;crs&quot;: {&quot;type&quot;: &quot;name&quot;, &quot;properties&quot;: {&quot;name&quot;: &quot;pixel&quot;}} in their file.</source>
        <translation>Das Raster hat kein Koordinatenbezugssystem, deshalb können Prompts in Länge/Breite nicht darauf gesetzt werden. Prompts als Spalte, Zeile können es, mit &quot;crs&quot;: {&quot;type&quot;: &quot;name&quot;, &quot;properties&quot;: {&quot;name&quot;: &quot;pixel&quot;}} in ihrer Datei.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/polygon_reader.py"/>
        <source>The raster has no coordinate reference system, so polygons cannot be placed on it. Assign one first.</source>
        <translation>Das Raster hat kein Koordinatenbezugssystem, deshalb lassen sich keine Polygone darauf legen. Weisen Sie erst eines zu.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/objects_here.py"/>
        <source>The raster has no coordinate reference system, so the prompts cannot be placed on it.</source>
        <translation>Das Raster hat kein Koordinatenbezugssystem, deshalb können die Prompts nicht darauf gesetzt werden.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <source>The raster layer could not be loaded.</source>
        <translation>Der Rasterlayer konnte nicht geladen werden.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>The raster layer whose objects you outline</source>
        <translation>Der Rasterlayer, dessen Objekte Sie umreißen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/grid.py"/>
        <source>The raster&apos;s pixels are {width:.3g} x {height:.3g} units large, so it lies nowhere on Earth. Georeference the raster again.</source>
        <translation>Die Pixel des Rasters sind {width:.3g} x {height:.3g} Einheiten groß, es liegt also nirgends auf der Erde. Georeferenzieren Sie das Raster neu.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/grid.py"/>
        <source>The raster&apos;s transform {transform} cannot be inverted: its pixels have no area. Georeference the raster again.</source>
        <translation>Die Transformation {transform} des Rasters lässt sich nicht umkehren: Seine Pixel haben keine Fläche. Georeferenzieren Sie das Raster neu.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/stretch.py"/>
        <source>The recorded stretch {record} cannot be used: {error!r}.</source>
        <translation>Die gespeicherte Streckung {record} kann nicht verwendet werden: {error!r}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/replay.py"/>
        <source>The recorded {recorded} was used, although this raster says {own}. Give the band scaling and offset if that is wrong.</source>
        <translation>Verwendet wurde das gespeicherte {recorded}, obwohl dieses Raster {own} angibt. Geben Sie Kanalskalierung und -versatz an, wenn das falsch ist.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>The region before, in the list&apos;s order</source>
        <translation>Die vorige Fläche in der Reihenfolge der Liste</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/run_region.py"/>
        <source>The region belongs to a layer of another kind. Draw it again here.</source>
        <translation>Der Bereich gehört zu einem Layer anderer Art. Zeichnen Sie ihn hier neu.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/run_region.py"/>
        <source>The region cannot be brought to the layer&apos;s CRS.</source>
        <translation>Der Bereich lässt sich nicht in das KBS des Layers bringen.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/tasks/everything_tasks.py"/>
        <source>The region has {count:.0f} million pixels, more than the panel shows at once ({most:.0f}). Choose a smaller one, or use &apos;Outline everything&apos; in the Processing toolbox.</source>
        <translation>Die Region hat {count:.0f} Millionen Pixel, mehr als das Bedienfeld auf einmal zeigt ({most:.0f}). Wählen Sie eine kleinere, oder nehmen Sie „Alles umreißen“ aus der Werkzeugkiste der Verarbeitung.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/region.py"/>
        <source>The region of interest does not touch the raster. Check its place and its CRS.</source>
        <translation>Das Interessengebiet berührt das Raster nicht. Prüfen Sie seinen Ort und sein KBS.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/region.py"/>
        <source>The region of interest has no area. Draw a polygon.</source>
        <translation>Das Interessengebiet hat keine Fläche. Zeichnen Sie ein Polygon.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>The rerun was cancelled. Layers that are done stay done and are skipped next time.</source>
        <translation>Der erneute Lauf wurde abgebrochen. Fertige Layer bleiben fertig und werden beim nächsten Mal übersprungen.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_file.py"/>
        <source>The results file {path} cannot be written: {why}. Check free disk space and folder permissions, or choose another file in the menu of Accept.</source>
        <translation>Die Ergebnisdatei {path} kann nicht geschrieben werden: {why}. Prüfen Sie den freien Speicherplatz und die Ordnerrechte, oder wählen Sie im Menü von „Übernehmen“ eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_home.py"/>
        <source>The results file {path} is gone. A new one was begun: {fresh}.</source>
        <translation>Die Ergebnisdatei {path} ist nicht mehr da. Eine neue wurde angelegt: {fresh}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/region_controller.py"/>
        <source>The run is limited to the polygon that was drawn.</source>
        <translation>Der Lauf ist auf das gezeichnete Polygon beschränkt.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/run_controller.py"/>
        <source>The run was cancelled. Nothing was written.</source>
        <translation>Der Lauf wurde abgebrochen. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/document/autosave.py"/>
        <source>The safety copy of your prompts cannot be written: {error} If QGIS ends unexpectedly now, what is not saved is lost. Save the project or the prompts, and free disk space.</source>
        <translation>Die Sicherungskopie Ihrer Prompts lässt sich nicht schreiben: {error} Endet QGIS jetzt unerwartet, ist verloren, was nicht gespeichert ist. Speichern Sie das Projekt oder die Prompts und schaffen Sie Platz.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/document/autosave.py"/>
        <source>The safety copy of your prompts is written again.</source>
        <translation>Die Sicherungskopie Ihrer Prompts wird wieder geschrieben.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>The same prompts on many dates or scenes, with each object&apos;s area over time</source>
        <translation>Dieselben Prompts auf vielen Zeitpunkten oder Szenen, mit der Fläche jedes Objekts im Zeitverlauf</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/connection.py"/>
        <source>The scheduler offers no dashboard (status page).</source>
        <translation>Der Scheduler bietet kein Dashboard (Statusseite).</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/run_region.py"/>
        <source>The selected features are no polygons. Select polygons.</source>
        <translation>Die gewählten Objekte sind keine Polygone. Wählen Sie Polygone.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/network.py"/>
        <source>The server&apos;s certificate is not trusted; add your organisation&apos;s authority in QGIS&apos;s settings under Authentication.</source>
        <translation>Dem Zertifikat des Servers wird nicht vertraut; fügen Sie die Zertifizierungsstelle Ihrer Organisation in den Einstellungen von QGIS unter Authentifizierung hinzu.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/chips.py"/>
        <source>The spatial overlap must be at least 0 and below 1, got {overlap:g}. 0.5 lets neighbouring chips share half of their width.</source>
        <translation>Die räumliche Überlappung muss mindestens 0 und kleiner als 1 sein, angegeben ist {overlap:g}. Bei 0.5 haben benachbarte Kacheln die Hälfte ihrer Breite gemeinsam.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/sentinel2.py"/>
        <source>The stretch custom needs its range: two numbers LOW,HIGH.</source>
        <translation>Die Streckung custom braucht ihren Bereich: zwei Zahlen UNTEN,OBEN.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/sentinel2.py"/>
        <source>The stretch displayed is the one of a QGIS layer; a file has none. Choose reflectance, percentile, farmvibes, or two numbers LOW,HIGH.</source>
        <translation>Die Streckung displayed ist die eines QGIS-Layers; eine Datei hat keine. Wählen Sie reflectance, percentile, farmvibes oder zwei Zahlen UNTEN,OBEN.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/stretch.py"/>
        <source>The stretch&apos;s high end</source>
        <translation>Das obere Ende der Streckung</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/stretch.py"/>
        <source>The stretch&apos;s high end ({high:g}) must be above its low end ({low:g}) in channel {channel}.</source>
        <translation>Das obere Ende der Streckung ({high:g}) muss im Farbkanal {channel} über dem unteren ({low:g}) liegen.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/stretch.py"/>
        <source>The stretch&apos;s low end</source>
        <translation>Das untere Ende der Streckung</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/classes.py"/>
        <source>The table holds no class. It needs a column with names, and may have one of colours.</source>
        <translation>Die Tabelle enthält keine Klasse. Sie braucht eine Spalte mit Namen und kann eine mit Farben haben.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/source.py"/>
        <source>The window {window} at shape {shape} holds no pixel.</source>
        <translation>Das Fenster {window} mit der Form {shape} enthält kein Pixel.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/crew.py"/>
        <source>The worker at {address}</source>
        <translation>Der Worker unter {address}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/roster.py"/>
        <source>The worker at {address} has given no sign of life for {seconds:.0f} seconds. Its raster is given to another one.</source>
        <translation>Der Worker unter {address} hat seit {seconds:.0f} Sekunden kein Lebenszeichen gegeben. Sein Raster bekommt ein anderer.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/blocks.py"/>
        <location filename="../s2sam_qgis/workflow/cluster/crew.py"/>
        <source>The worker could not run it: {reason}</source>
        <translation>Der Worker konnte es nicht ausführen: {reason}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/connection.py"/>
        <source>The worker process could not be started: {error}. Try without one.</source>
        <translation>Der Arbeitsprozess konnte nicht gestartet werden: {error}. Versuchen Sie es ohne.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/crew.py"/>
        <source>The worker process died while it worked on this raster, {count} times or as often as the scheduler allows. Maybe memory ran out: use fewer workers on one machine, or a smaller model.</source>
        <translation>Der Arbeitsprozess ist bei der Arbeit an diesem Raster abgestürzt, {count}-mal oder so oft, wie der Scheduler es erlaubt. Vielleicht reichte der Arbeitsspeicher nicht: Verwenden Sie weniger Prozesse auf einem Rechner oder ein kleineres Modell.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>Then press Use a file that I have… in the model manager.</source>
        <translation>Drücken Sie dann in der Modellverwaltung „Eigene Datei verwenden…“.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_tools.py"/>
        <source>There are no accepted objects yet. Accept an object first (Enter).</source>
        <translation>Es gibt noch keine übernommenen Objekte. Übernehmen Sie zuerst ein Objekt (Enter).</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/writing/mask_writer.py"/>
        <source>There are no masks to write.</source>
        <translation>Es gibt keine Masken zu schreiben.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/writing/vector_writer.py"/>
        <source>There are no outlines to write.</source>
        <translation>Es gibt keine Umrisse zu schreiben.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/run.py"/>
        <source>There are no prompts to rerun. Add at least one point or box.</source>
        <translation>Es gibt keine Prompts auszuführen. Fügen Sie mindestens einen Punkt oder ein Rechteck hinzu.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/classes.py"/>
        <source>There is already a class {name}. Choose another name.</source>
        <translation>Es gibt schon eine Klasse {name}. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_edits.py"/>
        <source>There is already an object with the prompt id {id!r}.</source>
        <translation>Es gibt schon ein Objekt mit der Prompt-ID {id!r}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/source.py"/>
        <source>There is no band number {band} in {name}; it has {count}.</source>
        <translation>Es gibt keinen Kanal mit der Nummer {band} in {name}; die Zahl der Kanäle ist {count}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/sentinel2.py"/>
        <source>There is no band number {number} in {name}. {bands}</source>
        <translation>Es gibt keinen Kanal Nummer {number} in {name}. {bands}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/sentinel2.py"/>
        <source>There is no band number {number} in {name}; numbers start at 1. {bands}</source>
        <translation>Es gibt keinen Kanal Nummer {number} in {name}; die Nummern beginnen bei 1. {bands}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/sentinel2.py"/>
        <source>There is no band {band!r} in {name}. {bands}</source>
        <translation>Es gibt keinen Kanal {band!r} in {name}. {bands}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/checkpoint.py"/>
        <source>There is no checkpoint {file}. Check the path.</source>
        <translation>Es gibt keinen Checkpoint {file}. Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/options.py"/>
        <source>There is no chip plan {plan!r}. Choose one of: {plans}.</source>
        <translation>Es gibt keinen Kachelplan {plan!r}. Wählen Sie einen von: {plans}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/class_controller.py"/>
        <source>There is no class number {number}. Add classes in the section Classes.</source>
        <translation>Es gibt keine Klasse Nummer {number}. Fügen Sie im Abschnitt Klassen welche hinzu.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/connection.py"/>
        <source>There is no dashboard (status page): it needs the Python package bokeh.</source>
        <translation>Es gibt kein Dashboard (Statusseite): Es braucht das Python-Paket bokeh.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_import.py"/>
        <source>There is no feature to import. Select some, or take the whole layer.</source>
        <translation>Es gibt kein Objekt zu importieren. Wählen Sie welche oder nehmen Sie den ganzen Layer.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/opening.py"/>
        <source>There is no file or folder {name}. Check the path.</source>
        <translation>Es gibt keine Datei und keinen Ordner {name}. Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <location filename="../s2sam_qgis/raster/reading/polygon_reader.py"/>
        <source>There is no file {file}. Check the path.</source>
        <translation>Es gibt keine Datei {file}. Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>There is no folder {folder}.</source>
        <translation>Es gibt keinen Ordner {folder}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/answers.py"/>
        <source>There is no image at this point (nodata). A mask never covers nodata; take the point back with Z, or move it.</source>
        <translation>An diesem Punkt ist kein Bild (Leerwert). Eine Maske bedeckt nie Leerwerte; nehmen Sie den Punkt mit Z zurück oder verschieben Sie ihn.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/model.py"/>
        <source>There is no model file {file}. Check the folder and the name.</source>
        <translation>Es gibt keine Modelldatei {file}. Prüfen Sie den Ordner und den Namen.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>There is no model {name!r}. Choose one of: {models}, or the path of a checkpoint (.pth).</source>
        <translation>Es gibt kein Modell {name!r}. Wählen Sie eines von: {models}, oder den Pfad eines Checkpoints (.pth).</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_edits.py"/>
        <source>There is no object with the prompt id {id!r}.</source>
        <translation>Es gibt kein Objekt mit der Prompt-ID {id!r}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/object_controller.py"/>
        <source>There is no other mask for this object yet.</source>
        <translation>Für dieses Objekt gibt es noch keine andere Maske.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>There is no other raster layer</source>
        <translation>Es gibt keinen anderen Rasterlayer</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/import_dialog.py"/>
        <source>There is no point or polygon layer in the project.</source>
        <translation>Im Projekt gibt es keinen Punkt- oder Polygonlayer.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>There is no prompt file {file}. Check the path.</source>
        <translation>Es gibt keine Promptdatei {file}. Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_edits.py"/>
        <source>There is no prompt number {number}.</source>
        <translation>Es gibt keinen Prompt Nummer {number}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_files.py"/>
        <source>There is no prompt to save yet. Click an object first.</source>
        <translation>Es gibt noch keine Prompts zu speichern. Klicken Sie zuerst ein Objekt an.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_session.py"/>
        <source>There is no provider {provider!r}. Choose one of: {providers}.</source>
        <translation>Es gibt keinen Provider {provider!r}. Wählen Sie einen von: {providers}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/run.py"/>
        <source>There is no raster to rerun the prompts on. Choose at least one.</source>
        <translation>Es gibt kein Raster, auf dem die Prompts ausgeführt werden könnten. Wählen Sie mindestens eines.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/place_prompts.py"/>
        <source>There is no region file {file}. Check the path.</source>
        <translation>Es gibt keine Gebietsdatei {file}. Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/sentinel2.py"/>
        <source>There is no stretch {name!r}. Choose one of {stretches}.</source>
        <translation>Es gibt keine Streckung {name!r}. Wählen Sie eine von {stretches}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/inputs.py"/>
        <source>There is no stretch {stretch!r}. Choose one of {stretches}, or give LOW,HIGH, for example 0.02,0.25.</source>
        <translation>Es gibt keine Streckung {stretch!r}. Wählen Sie eine von {stretches} oder geben Sie UNTEN,OBEN an, zum Beispiel 0.02,0.25.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/options.py"/>
        <source>There is no view {view!r}. Choose one of: {views}.</source>
        <translation>Es gibt keine Ansicht {view!r}. Wählen Sie eine von: {views}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/run.py"/>
        <source>There is not enough memory. Close other programs.</source>
        <translation>Der Arbeitsspeicher reicht nicht. Schließen Sie andere Programme.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/accept_controller.py"/>
        <source>There is nothing to accept yet. Click an object first.</source>
        <translation>Es gibt noch nichts zu übernehmen. Klicken Sie zuerst ein Objekt an.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/repair_controller.py"/>
        <source>There is nothing to cut from yet. Click an object first.</source>
        <translation>Noch gibt es nichts, woraus sich etwas ausschneiden ließe. Klicken Sie zuerst ein Objekt an.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/tasks/everything_tasks.py"/>
        <source>There is nothing to outline here: no data, clouds, or accepted objects only.</source>
        <translation>Hier gibt es nichts zu umreißen: keine Daten, Wolken oder nur angenommene Objekte.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_tools.py"/>
        <source>These objects belong to several images, so they were not merged.</source>
        <translation>Diese Objekte gehören zu mehreren Bildern, daher wurden sie nicht verschmolzen.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/result_tool_controller.py"/>
        <source>These outlines cannot be cut along this line. Check them with QGIS&apos;s Check validity, or draw the line a little differently.</source>
        <translation>Diese Umrisse lassen sich entlang dieser Linie nicht schneiden. Prüfen Sie sie mit QGIS’ Gültigkeitsprüfung, oder zeichnen Sie die Linie etwas anders.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_controller.py"/>
        <source>These prompts belong to a layer of another kind (with or without a CRS). Save them, then choose New set.</source>
        <translation>Diese Prompts gehören zu einem Layer anderer Art (mit oder ohne KBS). Speichern Sie sie und wählen Sie dann „Neuer Satz“.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/attributes_dialog.py"/>
        <source>They are saved with the prompts and become columns of results.</source>
        <translation>Sie werden mit den Prompts gespeichert und werden zu Spalten der Ergebnisse.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>They belong to QGIS and are not replaced. Update QGIS, then try again.</source>
        <translation>Sie gehören zu QGIS und werden nicht ersetzt. Aktualisieren Sie QGIS und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>They go into a folder of the plugin&apos;s own in your QGIS profile; QGIS&apos;s own packages stay as they are. About {download} MB are downloaded, {disk} MB are used on disk.</source>
        <translation>Sie kommen in einen eigenen Ordner der Erweiterung in Ihrem QGIS-Profil; die Pakete von QGIS bleiben, wie sie sind. Etwa {download} MB werden heruntergeladen, {disk} MB auf der Festplatte belegt.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/install.py"/>
        <source>This QGIS brings versions that are too old and must not be replaced: {which}. Update QGIS, then try again.</source>
        <translation>Dieses QGIS bringt Versionen mit, die zu alt sind und nicht ersetzt werden dürfen: {which}. Aktualisieren Sie QGIS und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>This QGIS is too old for S2 SAM</source>
        <translation>Dieses QGIS ist zu alt für S2 SAM</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/repair_controller.py"/>
        <source>This area encloses nothing. Click at least three corners.</source>
        <translation>Diese Fläche umschließt nichts. Klicken Sie mindestens drei Ecken.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>This belongs to the object</source>
        <translation>Dies gehört zum Objekt</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>This does not belong to the object</source>
        <translation>Dies gehört nicht zum Objekt</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/accepted_objects.py"/>
        <source>This feature was not made by S2 SAM. Use QGIS&apos;s own tools for it.</source>
        <translation>Dieses Objekt stammt nicht von S2 SAM. Verwenden Sie dafür die Werkzeuge von QGIS.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_writing.py"/>
        <source>This image has no coordinate reference system, but the layer {layer} has one. Choose another results file in the menu of Accept, or assign a CRS to the image.</source>
        <translation>Dieses Bild hat kein Koordinatenbezugssystem, der Layer {layer} aber schon. Wählen Sie im Menü von „Übernehmen“ eine andere Ergebnisdatei, oder weisen Sie dem Bild ein KBS zu.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/result_tool_controller.py"/>
        <source>This line is too short. Click two places, or drag.</source>
        <translation>Diese Linie ist zu kurz. Klicken Sie zwei Stellen an oder ziehen Sie.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/date_controller.py"/>
        <source>This model looks at the layer alone.</source>
        <translation>Dieses Modell sieht sich nur den Layer an.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/accept_controller.py"/>
        <source>This object has no mask yet.</source>
        <translation>Dieses Objekt hat noch keine Maske.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/repair_controller.py"/>
        <source>This place cannot be brought to the layer&apos;s CRS.</source>
        <translation>Diese Stelle lässt sich nicht in das KBS des Layers umrechnen.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_controller.py"/>
        <source>This place lies outside the layer {layer}. Click on the image.</source>
        <translation>Dieser Ort liegt außerhalb des Layers {layer}. Klicken Sie auf das Bild.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/document/project_entry.py"/>
        <source>This project still holds prompts that could not be read. They stay in it until you save them as a file.</source>
        <translation>Dieses Projekt enthält noch Prompts, die nicht lesbar waren. Sie bleiben darin, bis Sie sie als Datei speichern.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/replay.py"/>
        <source>This raster says {own}, the recorded one {recorded}: its own was used, so that reflectances compare.</source>
        <translation>Dieses Raster gibt {own} an, gespeichert ist {recorded}: Verwendet wurde seine eigene Angabe, damit sich Reflektanzen vergleichen lassen.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Those nearest to the slider come first in the list</source>
        <translation>Was dem Regler am nächsten liegt, steht in der Liste oben</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/run_options.py"/>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Tick layers and choose a folder first</source>
        <translation>Haken Sie zuerst Layer an und wählen Sie einen Ordner</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Ticks all layers</source>
        <translation>Hakt alle Layer an</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/web_sources.py"/>
        <source>To allow them, set {variable} to 1 in QGIS&apos;s settings under System, then restart QGIS.</source>
        <translation>Um sie zu erlauben, setzen Sie {variable} in den Einstellungen von QGIS unter System auf 1 und starten Sie QGIS neu.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>To the left only strong borders part objects, to the right weak ones too</source>
        <translation>Links trennen nur starke Grenzen Objekte, rechts auch schwache</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>To use it as it is, press Another model… in the model manager.</source>
        <translation>Um sie zu verwenden, wie sie ist, drücken Sie in der Modellverwaltung „Anderes Modell…“.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/dock.py"/>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/views.py"/>
        <source>True colour</source>
        <translation>Echtfarben</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/install.py"/>
        <source>Trying the packages in a separate process</source>
        <translation>Die Pakete werden in einem eigenen Prozess ausprobiert</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/polygonise_algorithm.py"/>
        <source>Turns masks into one polygon feature per object. A mask raster has one band per object; what is neither 0 nor no data belongs to it.

Small parts can be dropped, holes filled, outlines simplified and smoothed. Where two objects touch, their border stays one and the same line.

What a mask written by S2 SAM says of its making (source, model, stretch, score) goes into the attributes. Areas are measured on the ellipsoid.</source>
        <translation>Macht aus Masken ein Polygonobjekt je Objekt. Ein Maskenraster hat je Objekt einen Kanal; dazu gehört, was weder 0 noch Leerwert ist.

Kleine Teile können verworfen, Löcher gefüllt, Umrisse vereinfacht und geglättet werden. Wo zwei Objekte sich berühren, bleibt ihre Grenze ein und dieselbe Linie.

Was eine von S2 SAM geschriebene Maske über ihre Entstehung sagt (Quelle, Modell, Streckung, Score), kommt in die Attribute. Flächen werden auf dem Ellipsoid gemessen.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>Type numbers, such as 0.02, 0.25.</source>
        <translation>Geben Sie Zahlen ein, etwa 0.02, 0.25.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>Uninstall</source>
        <translation>Deinstallieren</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/install.py"/>
        <source>Unpacking</source>
        <translation>Pakete werden entpackt</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Unticks all layers</source>
        <translation>Entfernt alle Haken</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/attention_check.py"/>
        <location filename="../s2sam_qgis/models/onnx_session.py"/>
        <source>Update it under Plugins &gt; S2 SAM &gt; Python packages…</source>
        <translation>Aktualisieren Sie es unter Erweiterungen &gt; S2 SAM &gt; Python-Pakete…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/grid.py"/>
        <source>Use QGIS&apos;s Georeferencer.</source>
        <translation>Verwenden Sie die Georeferenzierung von QGIS.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/vrt_sources.py"/>
        <source>Use Raster &gt; Miscellaneous &gt; Build Virtual Raster.</source>
        <translation>Verwenden Sie Raster &gt; Sonstiges &gt; Virtuelles Raster erzeugen.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/member.py"/>
        <location filename="../s2sam_qgis/raster/reading/reader.py"/>
        <source>Use Raster &gt; Projections &gt; Warp (Reproject).</source>
        <translation>Verwenden Sie Raster &gt; Projektionen &gt; Transformieren (Reprojizieren).</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>Use a file</source>
        <translation>Datei verwenden</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>Use a file that I have…</source>
        <translation>Eigene Datei verwenden…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>Use another model</source>
        <translation>Anderes Modell verwenden</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/image_controller.py"/>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>Use {layer}</source>
        <translation>{layer} verwenden</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/attributes_dialog.py"/>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/views.py"/>
        <source>Vegetation (NDVI)</source>
        <translation>Vegetation (NDVI)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <location filename="../s2sam_qgis/gui/panels/view_combo.py"/>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Visible extent</source>
        <translation>Sichtbare Ausdehnung</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/views.py"/>
        <source>Water (NDWI)</source>
        <translation>Wasser (NDWI)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>What QGIS did not have lies in {folder}</source>
        <translation>Was QGIS nicht hatte, liegt in {folder}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>What becomes of the groups that earlier runs on this layer added to the project. Files stay; temporary layers are lost.</source>
        <translation>Was aus den Gruppen wird, die frühere Läufe auf diesem Layer dem Projekt hinzugefügt haben. Dateien bleiben; temporäre Layer gehen verloren.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>What is left out</source>
        <translation>Was ausgelassen wird</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/open_dialogs.py"/>
        <source>What is like the examples, from the slider on, is found on all of each layer and written to the result layer. Undo takes it back.</source>
        <translation>Was den Beispielen ähnelt, vom Regler an, wird auf jedem Layer ganz gesucht und in den Ergebnislayer geschrieben. Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/run_options.py"/>
        <source>What is not there falls back to the CPU; the panel says which one runs, and why</source>
        <translation>Ist ein Gerät nicht da, wird die CPU benutzt; das Bedienfeld sagt, welches läuft und warum</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>What regions are compared by</source>
        <translation>Wonach Regionen verglichen werden</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>What the built-in model sees inside; takes longer</source>
        <translation>Was das eingebaute Modell darin sieht; dauert länger</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>What the chart shows</source>
        <translation>Was das Diagramm zeigt</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/view_combo.py"/>
        <source>What the model looks at. Automatic: true colour, near and short-wave infrared, as far as the image has them. The list shows a picture of each.</source>
        <translation>Was das Modell sich ansieht. Automatisch: Echtfarben, nahes und kurzwelliges Infrarot, soweit das Bild sie hat. Die Liste zeigt von jeder Ansicht ein Bild.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>What the model sees</source>
        <translation>Was das Modell sieht</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>What the result layer holds already is left as it is</source>
        <translation>Was der Ergebnislayer schon enthält, bleibt, wie es ist</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>What {url} sent is not the expected file: its SHA-256 is another one. It was removed. Try again; if it happens again, the server&apos;s file has changed, or a proxy on the way changes it.</source>
        <translation>Was {url} geschickt hat, ist nicht die erwartete Datei: Ihr SHA-256 ist ein anderer. Sie wurde entfernt. Versuchen Sie es noch einmal; geschieht es wieder, hat sich die Datei auf dem Server geändert, oder ein Proxy unterwegs verändert sie.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Where a scene classification (SCL) says where they are</source>
        <translation>Wo eine Szenenklassifikation (SCL) sagt, wo sie sind</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Where objects are looked for</source>
        <translation>Wo nach Objekten gesucht wird</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Where the masks go</source>
        <translation>Wohin die Masken kommen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Whole layer</source>
        <translation>Ganzer Layer</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Whole objects only</source>
        <translation>Nur ganze Objekte</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/target.py"/>
        <source>With more than one, layers are worked on at the same time, each process with a model of its own in memory. This needs the Python package distributed. Layers that only QGIS can read, such as web maps, then fail.</source>
        <translation>Bei mehr als einem werden Layer gleichzeitig bearbeitet, von jedem Prozess mit einem eigenen Modell im Arbeitsspeicher. Das braucht das Python-Paket distributed. Layer, die nur QGIS lesen kann, etwa Webkarten, schlagen dann fehl.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>Without a network: choose a folder with wheel files (.whl), dependencies included</source>
        <translation>Ohne Netz: Wählen Sie einen Ordner mit Wheel-Dateien (.whl) samt Abhängigkeiten</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_list.py"/>
        <source>Words of names or classes, and comparisons: lake class=water score&lt;0.7 area&gt;=5. A click on a column&apos;s title sorts by it.</source>
        <translation>Wörter aus Namen oder Klassen, und Vergleiche: lake class=water score&lt;0.7 area&gt;=5. Ein Klick auf einen Spaltentitel sortiert danach.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/target.py"/>
        <source>Worker processes</source>
        <translation>Arbeitsprozesse</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Worker processes (0 or 1: none, in this process)</source>
        <translation>Arbeitsprozesse (0 oder 1: keine, in diesem Prozess)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/blocks.py"/>
        <source>Worker processes died while they worked on a part of the area. Maybe memory ran out: use fewer workers on one machine. Finished parts are kept.</source>
        <translation>Arbeitsprozesse sind an einem Teil der Fläche gestorben. Vielleicht ging der Speicher aus: Nehmen Sie weniger auf einem Rechner. Fertige Teile bleiben.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/connection.py"/>
        <source>Worker processes need the Python package distributed; {package} is missing.</source>
        <translation>Arbeitsprozesse brauchen das Python-Paket distributed; {package} fehlt.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Writes all objects to the result layer; one undo takes them back</source>
        <translation>Schreibt alle Objekte in den Ergebnislayer; ein Rückgängig nimmt sie zurück</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Writes all that are picked to the result layer</source>
        <translation>Schreibt alle gewählten in den Ergebnislayer</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/target.py"/>
        <source>Writes one more file into the folder: a layer with the outline and area of each object on each date</source>
        <translation>Schreibt eine weitere Datei in den Ordner: einen Layer mit Umriss und Fläche jedes Objekts zu jedem Datum</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Writes the object&apos;s full mask to the result layer and goes on to the next object.</source>
        <translation>Schreibt die vollständige Maske des Objekts in den Ergebnislayer und geht zum nächsten Objekt.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Writes the picked objects to the result layer</source>
        <translation>Schreibt die gewählten Objekte in den Ergebnislayer</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>Writes this table as a file for a spreadsheet</source>
        <translation>Schreibt diese Tabelle als Datei für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/run_controller.py"/>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Zoom to object</source>
        <translation>Auf Objekt zoomen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/writing/vector_writer.py"/>
        <source>a file without suffix</source>
        <translation>eine Datei ohne Endung</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/run_record.py"/>
        <source>a list of objects with bands and stretch</source>
        <translation>eine Liste von Objekten mit bands und stretch</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/run_record.py"/>
        <source>a list of objects with index, name and role</source>
        <translation>eine Liste von Objekten mit index, name und role</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/run_record.py"/>
        <source>a list of objects with source, bands and stretch</source>
        <translation>eine Liste von Objekten mit source, bands und stretch</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/run_record.py"/>
        <source>a number from 0 to below 1</source>
        <translation>eine Zahl von 0 bis unter 1</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/correction_geojson.py"/>
        <source>a ring needs at least three positions.</source>
        <translation>ein Ring braucht mindestens drei Positionen.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>a stand-in without training, to try everything else with</source>
        <translation>ein Platzhalter ohne Training, um alles andere damit auszuprobieren</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/run_record.py"/>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/segment_anything.py"/>
        <source>a weight has another shape</source>
        <translation>ein Gewicht hat eine andere Form</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/run_record.py"/>
        <source>a whole number from 1</source>
        <translation>eine ganze Zahl ab 1</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/work_strip.py"/>
        <source>about {minutes} min left</source>
        <translation>noch etwa {minutes} min</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/model_list.py"/>
        <source>about {seconds} s (estimated)</source>
        <translation>etwa {seconds} s (geschätzt)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/run_controller.py"/>
        <location filename="../s2sam_qgis/gui/panels/work_strip.py"/>
        <source>about {seconds} s left</source>
        <translation>noch etwa {seconds} s</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/run_record.py"/>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/left_overs.py"/>
        <source>an unknown time</source>
        <translation>unbekannter Zeit</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/place_prompts.py"/>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/encode_area.py"/>
        <source>area prepared</source>
        <translation>Bereich vorbereitet</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>as before: several views count by how sure each one is of itself</source>
        <translation>wie bisher: mehrere Ansichten zählen danach, wie sicher sich jede ist</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>as displayed</source>
        <translation>wie dargestellt</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>assumed -1000: nothing is darker than {low:g}, as since baseline 04.00</source>
        <translation>angenommen -1000: nichts ist dunkler als {low:g}, wie seit Baseline 04.00</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>assumed 0: nothing states one</source>
        <translation>0 angenommen: nirgends angegeben</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>assumed 1/10000, as Sentinel-2&apos;s integers are</source>
        <translation>1/10000 angenommen, wie bei Sentinel-2 mit ganzen Zahlen üblich</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>assumed {offset:g}: taken on {date}, after baseline 04.00 began on {day}</source>
        <translation>{offset:g} angenommen: aufgenommen am {date}, nach dem Beginn von Baseline 04.00 am {day}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>assumed {offset:g}: taken on {date}, before baseline 04.00 began on {day}</source>
        <translation>{offset:g} angenommen: aufgenommen am {date}, vor dem Beginn von Baseline 04.00 am {day}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_controller.py"/>
        <source>background point</source>
        <translation>Hintergrundpunkt</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/tasks/everything_tasks.py"/>
        <source>bands</source>
        <translation>Bänder</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/kept_objects.py"/>
        <source>bands or stretch</source>
        <translation>Bänder oder Streckung</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <location filename="../s2sam_qgis/gui/panels/object_table.py"/>
        <source>box</source>
        <translation>Rechteck</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/encode_area.py"/>
        <location filename="../s2sam_qgis/workflow/grid_run.py"/>
        <source>chip {number} of {count}</source>
        <translation>Kachel {number} von {count}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/provider_source.py"/>
        <source>colours as displayed</source>
        <translation>Farben wie dargestellt</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>comes with the plugin, works at once</source>
        <translation>mitgeliefert, funktioniert sofort</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/run.py"/>
        <location filename="../s2sam_qgis/workflow/rerun/run.py"/>
        <source>comparing dates</source>
        <translation>Zeitpunkte werden verglichen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/correction_geojson.py"/>
        <source>correction {number}: {what}</source>
        <translation>Korrektur {number}: {what}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/model_list.py"/>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/validity.py"/>
        <source>declared in the file</source>
        <translation>in der Datei angegeben</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>decoder gives</source>
        <translation>Decoder liefert</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>decoder takes</source>
        <translation>Decoder nimmt</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>done before</source>
        <translation>schon vorher fertig</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/everything/run.py"/>
        <location filename="../s2sam_qgis/workflow/polygonise.py"/>
        <source>drawing outlines</source>
        <translation>Umrisse werden gezeichnet</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>empty mask</source>
        <translation>leere Maske</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>encoder gives</source>
        <translation>Encoder liefert</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>encoder takes</source>
        <translation>Encoder nimmt</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/candidate_list.py"/>
        <source>example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/correction_geojson.py"/>
        <source>expected a Feature with properties and a Polygon.</source>
        <translation>erwartet wird ein Feature mit Eigenschaften und einem Polygon.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>expected a Feature, found {feature}.</source>
        <translation>erwartet wird ein Feature, gefunden wurde {feature}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>expected a GeoJSON FeatureCollection of points and polygons, found {found}.</source>
        <translation>erwartet wird eine GeoJSON-FeatureCollection mit Punkten und Polygonen, gefunden wurde {found}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/place_prompts.py"/>
        <source>feature {number} (prompt id {id!r}, {x:.6g}, {y:.6g})</source>
        <translation>Promptobjekt {number} (Prompt-ID {id!r}, {x:.6g}, {y:.6g})</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>feature {number}: {what}</source>
        <translation>Promptobjekt {number}: {what}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>floats of 0 to 10000: taken as reflectance x 10000</source>
        <translation>Gleitkommazahlen von 0 bis 10000: als Reflektanz x 10000 aufgefasst</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>floats of 0 to 100: taken as reflectance in percent</source>
        <translation>Gleitkommazahlen von 0 bis 100: als Reflexion in Prozent genommen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>floats of 0 to 1: taken as reflectance</source>
        <translation>Gleitkommazahlen von 0 bis 1: als Reflektanz aufgefasst</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_controller.py"/>
        <source>foreground point</source>
        <translation>Vordergrundpunkt</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/stac.py"/>
        <source>from the STAC item {file}</source>
        <translation>aus dem STAC-Item {file}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/bands.py"/>
        <source>from the bands&apos; colour interpretation</source>
        <translation>aus der Farbinterpretation der Kanäle</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/bands.py"/>
        <source>from the bands&apos; descriptions</source>
        <translation>aus den Beschreibungen der Kanäle</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/bands.py"/>
        <source>from the bands&apos; wavelengths</source>
        <translation>aus den Wellenlängen der Kanäle</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>from the file</source>
        <translation>aus der Datei</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/reflectance.py"/>
        <source>from the file&apos;s band offset</source>
        <translation>aus dem Kanalversatz der Datei</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/reflectance.py"/>
        <source>from the file&apos;s band scale</source>
        <translation>aus der Kanalskalierung der Datei</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/validity.py"/>
        <source>from the file&apos;s mask or alpha band</source>
        <translation>aus der Maske oder dem Alphakanal der Datei</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/bands.py"/>
        <source>from the file&apos;s name</source>
        <translation>aus dem Namen der Datei</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/provider_source.py"/>
        <source>from the layer</source>
        <translation>aus dem Layer</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/raster_source.py"/>
        <source>from the layer in QGIS</source>
        <translation>aus dem Layer in QGIS</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/provider_source.py"/>
        <source>from the layer&apos;s transparency</source>
        <translation>aus der Transparenz des Layers</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/acquired.py"/>
        <location filename="../s2sam_qgis/raster/reading/reflectance.py"/>
        <source>from the metadata item {item}</source>
        <translation>aus dem Metadateneintrag {item}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/reflectance.py"/>
        <source>from the metadata item {item} = {value:g}</source>
        <translation>aus dem Metadateneintrag {item} = {value:g}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/acquired.py"/>
        <source>from the metadata item {item}; maybe when it was written</source>
        <translation>aus dem Metadateneintrag {item}; vielleicht der Zeitpunkt des Schreibens</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/acquired.py"/>
        <source>from the name {name}</source>
        <translation>aus dem Namen {name}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/validity.py"/>
        <source>from the product&apos;s metadata: 0 in all bands</source>
        <translation>aus den Metadaten des Produkts: 0 in allen Kanälen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/source.py"/>
        <source>guess: {text}</source>
        <translation>geraten: {text}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/bands.py"/>
        <source>guessed: four 8-bit bands, taken as red, green, blue, nir</source>
        <translation>geraten: vier 8-Bit-Kanäle, als Rot, Grün, Blau, NIR aufgefasst</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/bands.py"/>
        <source>guessed: four bands, taken as Sentinel-2&apos;s B02, B03, B04, B08</source>
        <translation>geraten: vier Kanäle, als B02, B03, B04, B08 von Sentinel-2 aufgefasst</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/bands.py"/>
        <source>guessed: three bands, taken as red, green, blue</source>
        <translation>geraten: drei Kanäle, als Rot, Grün, Blau aufgefasst</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/bands.py"/>
        <source>guessed: {number} bands, taken as Sentinel-2&apos;s {bands}</source>
        <translation>geraten: {number} Kanäle, als {bands} von Sentinel-2 aufgefasst</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/tasks/everything_tasks.py"/>
        <source>indices</source>
        <translation>Indizes</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_opening.py"/>
        <location filename="../s2sam_qgis/layers/result_reading.py"/>
        <source>it cannot be opened.</source>
        <translation>sie kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/provider_source.py"/>
        <source>it gave no pixels.</source>
        <translation>es lieferte keine Pixel.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_file.py"/>
        <source>it has more than {limit} nodes</source>
        <translation>es hat mehr als {limit} Knoten</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/opening.py"/>
        <source>it has no MTD_MSIL1C.xml or MTD_MSIL2A.xml</source>
        <translation>es hat keine MTD_MSIL1C.xml oder MTD_MSIL2A.xml</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_import.py"/>
        <source>it has no geometry.</source>
        <translation>es hat keine Geometrie.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_import.py"/>
        <source>it has no place in longitude and latitude.</source>
        <translation>es hat keinen Ort in geographischer Länge und Breite.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_home.py"/>
        <source>it has no table of accepted objects.</source>
        <translation>sie hat keine Tabelle übernommener Objekte.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/checkpoint.py"/>
        <source>it holds no table of weights</source>
        <translation>sie enthält keine Tabelle mit Gewichten</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/checkpoint.py"/>
        <source>it holds no weights</source>
        <translation>sie enthält keine Gewichte</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/checkpoint.py"/>
        <source>it is a zip file, but not one that PyTorch wrote</source>
        <translation>sie ist eine Zip-Datei, aber keine, die PyTorch geschrieben hat</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_file.py"/>
        <source>it names more than {limit} files</source>
        <translation>es nennt mehr als {limit} Dateien</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/restricted_pickle.py"/>
        <source>it wants to call {function}, which is not admitted</source>
        <translation>sie will {function} aufrufen, was nicht zugelassen ist</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/checkpoint.py"/>
        <source>its description has {size:.0f} MB</source>
        <translation>ihre Beschreibung hat {size:.0f} MB</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_import.py"/>
        <source>its field {field} holds {value}; 1 or 0 is needed.</source>
        <translation>sein Feld {field} enthält {value}; nötig ist 1 oder 0.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_import.py"/>
        <source>its field {field} is empty.</source>
        <translation>sein Feld {field} ist leer.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_file.py"/>
        <source>its functions call themselves</source>
        <translation>seine Funktionen rufen sich selbst auf</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>its geometry has no part.</source>
        <translation>seine Geometrie hat keinen Teil.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>its geometry must be a Point or a Polygon (a box), found {kind}.</source>
        <translation>seine Geometrie muss ein Point oder ein Polygon (ein Rechteck) sein, gefunden wurde {kind}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/correction_geojson.py"/>
        <source>its geometry must be a Polygon.</source>
        <translation>seine Geometrie muss ein Polygon sein.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_file.py"/>
        <source>its graphs are nested too deep</source>
        <translation>seine Graphen sind zu tief verschachtelt</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/checkpoint.py"/>
        <source>its numbers are big-endian</source>
        <translation>ihre Zahlen sind Big-Endian</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_import.py"/>
        <source>its polygon has no area.</source>
        <translation>sein Polygon hat keine Fläche.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>its properties are no object: {properties}.</source>
        <translation>seine Eigenschaften sind kein Objekt: {properties}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_file.py"/>
        <source>its weights would be read from {place!r}</source>
        <translation>seine Gewichte würden aus {place!r} gelesen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/strict_json.py"/>
        <source>lists and objects are nested more than {limit} deep.</source>
        <translation>Listen und Objekte sind tiefer als {limit} ineinander verschachtelt.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/objects_here.py"/>
        <source>lost on {date}</source>
        <translation>verloren am {date}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/targets.py"/>
        <source>masks</source>
        <translation>Masken</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/segment.py"/>
        <source>masks done</source>
        <translation>Masken fertig</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/everything/run.py"/>
        <source>million pixels</source>
        <translation>Millionen Pixel</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/model_list.py"/>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/kept_objects.py"/>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/kept_objects.py"/>
        <source>name or class</source>
        <translation>Name oder Klasse</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/baseline.py"/>
        <source>name {name}</source>
        <translation>Name {name}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>no CRS</source>
        <translation>kein KBS</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <location filename="../s2sam_qgis/layers/class_layers.py"/>
        <source>no class</source>
        <translation>keine Klasse</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>no data there</source>
        <translation>dort keine Daten</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_writing.py"/>
        <source>no reason is given</source>
        <translation>kein Grund angegeben</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <location filename="../s2sam_qgis/layers/provider_source.py"/>
        <location filename="../s2sam_qgis/raster/reading/reader.py"/>
        <location filename="../s2sam_qgis/workflow/targets.py"/>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/sentinel2.py"/>
        <source>none stated</source>
        <translation>keiner angegeben</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/baseline.py"/>
        <source>none stated: taken as 0</source>
        <translation>keiner angegeben: 0 angenommen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/provider_source.py"/>
        <source>none: colours, not reflectance</source>
        <translation>keine: Farben, keine Reflektanz</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/validity.py"/>
        <source>not declared; every pixel is taken as valid, black ones too</source>
        <translation>nicht angegeben; jedes Pixel gilt als gültig, auch schwarze</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/validity.py"/>
        <source>not declared; only NaN and infinite values are left out</source>
        <translation>nicht angegeben; nur NaN und unendliche Werte werden ausgelassen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/validity.py"/>
        <source>not declared; pixels that are 0 in all bands are treated as no data (a corner pixel is 0)</source>
        <translation>nicht angegeben; Pixel, die in allen Kanälen 0 sind, gelten als „keine Daten“ (ein Eckpixel ist 0)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/validity.py"/>
        <source>not declared; pixels that are 0 in all bands are treated as no data, as in Sentinel-2&apos;s products</source>
        <translation>nicht angegeben; Pixel, die in allen Kanälen 0 sind, gelten als „keine Daten“, wie in Sentinel-2-Produkten</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/validity.py"/>
        <source>not declared; pixels that are {value:g} are treated as no data</source>
        <translation>nicht angegeben; Pixel mit dem Wert {value:g} gelten als „keine Daten“</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/strict_json.py"/>
        <source>not valid JSON, line {line}: {error}. Save the prompts as GeoJSON again.</source>
        <translation>kein gültiges JSON, Zeile {line}: {error}. Speichern Sie die Prompts noch einmal als GeoJSON.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/strict_json.py"/>
        <source>not valid JSON: {error}. Save the prompts as GeoJSON again.</source>
        <translation>kein gültiges JSON: {error}. Speichern Sie die Prompts noch einmal als GeoJSON.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>nothing chosen</source>
        <translation>nichts gewählt</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/sentinel2.py"/>
        <source>nothing states it</source>
        <translation>nirgends angegeben</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/candidate_list.py"/>
        <source>object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/focus_run.py"/>
        <location filename="../s2sam_qgis/workflow/follow.py"/>
        <source>object {number} of {count}</source>
        <translation>Objekt {number} von {count}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/bands.py"/>
        <source>one band: shown as grey</source>
        <translation>ein Kanal: als Graustufen dargestellt</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_import.py"/>
        <source>only points and polygons can be prompts.</source>
        <translation>nur Punkte und Polygone können Prompts sein.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/writing/vector_writer.py"/>
        <source>only {found} of {count} outlines can be read back</source>
        <translation>nur {found} von {count} Umrissen lassen sich zurücklesen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/attention_check.py"/>
        <source>onnxruntime {version} computes attention wrongly on {provider} (off by {error:.1g}), so Segment Anything would give wrong masks.</source>
        <translation>onnxruntime {version} berechnet die Attention auf {provider} falsch (Abweichung {error:.1g}), deshalb gäbe Segment Anything falsche Masken.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_session.py"/>
        <source>onnxruntime {version} is too old; at least {minimum} is needed.</source>
        <translation>onnxruntime {version} ist zu alt; mindestens {minimum} wird gebraucht.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/one_raster.py"/>
        <source>opening</source>
        <translation>wird geöffnet</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_style.py"/>
        <source>other objects</source>
        <translation>andere Objekte</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/outlines.py"/>
        <location filename="../s2sam_qgis/workflow/targets.py"/>
        <source>outlines</source>
        <translation>Umrisse</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/polygonise.py"/>
        <source>outlines done</source>
        <translation>Umrisse fertig</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <location filename="../s2sam_qgis/layers/result_style.py"/>
        <source>outside</source>
        <translation>außerhalb</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>per band</source>
        <translation>je Kanal</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>percentile 2–98</source>
        <translation>Perzentile 2–98</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/network.py"/>
        <source>pip failed; the report says more.</source>
        <translation>pip ist fehlgeschlagen; mehr steht im Bericht.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>prompt_id {id} is a number in one feature and a text in another. Write it the same way everywhere, or give one of the objects another id.</source>
        <translation>prompt_id {id} ist in einem Objekt der Datei eine Zahl, in einem anderen ein Text. Schreiben Sie sie überall gleich, oder geben Sie einem der Objekte eine andere Kennung.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/targets.py"/>
        <source>prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/kept_objects.py"/>
        <source>prompts or mask</source>
        <translation>Prompts oder Maske</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/mask_reader.py"/>
        <source>reading band {band}</source>
        <translation>Kanal {band} wird gelesen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/model_list.py"/>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/model_list.py"/>
        <source>recommended</source>
        <translation>empfohlen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/outcome.py"/>
        <source>record</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>reflectance</source>
        <translation>Reflektanz</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>reflectance x 65535, as browsers export it; from the name {name}</source>
        <translation>Reflexion x 65535, wie Browser sie ausgeben; aus dem Namen {name}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>reflectance x 65535: all values are multiples of 6.5535</source>
        <translation>Reflexion x 65535: alle Werte sind Vielfache von 6,5535</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/candidate_list.py"/>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/kept_objects.py"/>
        <location filename="../s2sam_qgis/tasks/everything_tasks.py"/>
        <source>shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <source>shown</source>
        <translation>angezeigt</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/tasks/everything_tasks.py"/>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/run.py"/>
        <source>starting workers</source>
        <translation>Worker werden gestartet</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/run.py"/>
        <source>summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/candidate_list.py"/>
        <source>taken</source>
        <translation>genommen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/tasks/everything_tasks.py"/>
        <source>texture</source>
        <translation>Textur</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>the FeatureCollection has no list of features.</source>
        <translation>die FeatureCollection hat keine Liste von Features.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>the box has no area. Draw it again, or use a point.</source>
        <translation>das Rechteck hat keine Fläche. Zeichnen Sie es neu oder verwenden Sie einen Punkt.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/install.py"/>
        <source>the check itself</source>
        <translation>die Prüfung selbst</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>the connection was cut off</source>
        <translation>die Verbindung wurde abgebrochen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_file.py"/>
        <source>the copy cannot be read back</source>
        <translation>die Kopie lässt sich nicht lesen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>the decoder gives no {name}.</source>
        <translation>der Decoder liefert kein {name}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>the decoder lacks {names}.</source>
        <translation>dem Decoder fehlt: {names}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>the decoder wants {names}.</source>
        <translation>der Decoder verlangt: {names}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>the decoder wants {name} as {kind}.</source>
        <translation>der Decoder will {name} als {kind}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/answers.py"/>
        <source>the decoder&apos;s masks</source>
        <translation>die Masken des Decoders</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/answers.py"/>
        <source>the decoder&apos;s predicted IoU of {count} masks</source>
        <translation>die vom Decoder geschätzte IoU von {count} Masken</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/answers.py"/>
        <source>the decoder&apos;s score of the object</source>
        <translation>die Bewertung des Objekts durch den Decoder</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>the decoder&apos;s {name} must be float with {rank} dimensions.</source>
        <translation>{name} des Decoders muss float mit {rank} Dimensionen sein.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>the encoder gives no {name}.</source>
        <translation>der Encoder liefert kein {name}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>the encoder must take one image and give one embedding.</source>
        <translation>der Encoder muss ein Bild nehmen und ein Embedding liefern.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>the encoder works on another size than 1024 x 1024.</source>
        <translation>der Encoder arbeitet mit einer anderen Größe als 1024 x 1024.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/answers.py"/>
        <source>the encoder&apos;s embedding</source>
        <translation>die Einbettung des Encoders</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>the encoder&apos;s embedding has another shape.</source>
        <translation>das Embedding des Encoders hat eine andere Form.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>the encoder&apos;s image has another shape.</source>
        <translation>das Bild des Encoders hat eine andere Form.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>the encoder&apos;s image must be float, it is {kind}.</source>
        <translation>das Bild des Encoders muss float sein, es ist {kind}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>the encoder&apos;s {name} has another shape.</source>
        <translation>{name} des Encoders hat eine andere Form.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_file.py"/>
        <source>the file exists</source>
        <translation>die Datei gibt es schon</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>the file has {found_size} bytes instead of {size}; fetch it again</source>
        <translation>die Datei hat {found_size} statt {size} Byte; laden Sie sie noch einmal herunter</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>the file holds no prompt. Add at least one point or box.</source>
        <translation>die Datei enthält keinen Prompt. Fügen Sie mindestens einen Punkt oder ein Rechteck hinzu.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/strict_json.py"/>
        <source>the file is too large: more than {limit} million characters.</source>
        <translation>die Datei ist zu groß: mehr als {limit} Millionen Zeichen.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/provider_source.py"/>
        <source>the layer</source>
        <translation>der Layer</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/crs_names.py"/>
        <source>the member &apos;crs&apos; is not understood: {member}. It may name an authority&apos;s code (EPSG:32633), its URN, CRS84, WKT or PROJJSON.</source>
        <translation>das Element &apos;crs&apos; ist unverständlich: {member}. Es darf den Code einer Behörde (EPSG:32633), dessen URN, CRS84, WKT oder PROJJSON nennen.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/run_record.py"/>
        <source>the member {member!r} is damaged: expected {expected}, found {found}. Correct it, or remove the member &apos;s2sam&apos;: prompts can be read without it.</source>
        <translation>das Element {member!r} ist beschädigt: erwartet wird {expected}, gefunden wurde {found}. Berichtigen Sie es, oder entfernen Sie das Element &apos;s2sam&apos;: Prompts lassen sich ohne es lesen.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/document/document_text.py"/>
        <source>the member {member!r} is not understood: {error}.</source>
        <translation>das Element {member!r} ist nicht verständlich: {error}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/correction_geojson.py"/>
        <source>the member {member!r} must be a list of features.</source>
        <translation>das Element {member!r} muss eine Liste von Features sein.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/run_record.py"/>
        <source>the member {member!r}: {what}</source>
        <translation>das Element {member!r}: {what}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/strict_json.py"/>
        <source>the name {name} stands twice in one object. Remove one of them.</source>
        <translation>der Name {name} steht zweimal in einem Objekt. Entfernen Sie einen davon.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/correction_geojson.py"/>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>the polygon has no ring.</source>
        <translation>das Polygon hat keinen Ring.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>the property {property!r} is missing. A prompt needs &apos;prompt_id&apos; (integer or text) and &apos;label&apos; (1 foreground, 0 background).</source>
        <translation>die Eigenschaft {property!r} fehlt. Ein Prompt braucht &apos;prompt_id&apos; (ganze Zahl oder Text) und &apos;label&apos; (1 Vordergrund, 0 Hintergrund).</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>the server answered {status}</source>
        <translation>der Server antwortete {status}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>the server cannot resume this download</source>
        <translation>der Server kann diesen Download nicht fortsetzen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/transfer.py"/>
        <source>the server does not answer</source>
        <translation>der Server antwortet nicht</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>the server resumed at another place</source>
        <translation>der Server hat an einer anderen Stelle fortgesetzt</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/transfer.py"/>
        <source>the server stopped sending</source>
        <translation>der Server hat aufgehört zu senden</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/transfer.py"/>
        <source>the server&apos;s certificate is not trusted ({reason}); behind a company proxy, install its certificate and name it in SSL_CERT_FILE</source>
        <translation>dem Zertifikat des Servers wird nicht vertraut ({reason}); installieren Sie hinter einem Firmenproxy dessen Zertifikat und nennen Sie es in SSL_CERT_FILE</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/run_record.py"/>
        <source>three numbers</source>
        <translation>drei Zahlen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>to</source>
        <translation>in</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/model_list.py"/>
        <source>to download</source>
        <translation>herunterzuladen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>under cloud</source>
        <translation>unter Wolken</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/provider_source.py"/>
        <source>unknown: a map service does not tell</source>
        <translation>unbekannt: Ein Kartendienst teilt es nicht mit</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>unknown: floats up to {bright:g} are not reflectance</source>
        <translation>unbekannt: Gleitkommazahlen bis {bright:g} sind keine Reflektanz</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>unknown: integers around {middle:g} and up to {bright:g} are not reflectance x 10000</source>
        <translation>unbekannt: ganze Zahlen um {middle:g} und bis {bright:g} sind keine Reflexion x 10000</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>unknown: integers up to {bright:g} are not reflectance x 10000</source>
        <translation>unbekannt: Ganze Zahlen bis {bright:g} sind nicht Reflektanz x 10000</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/acquired.py"/>
        <source>unknown: neither in the metadata nor in the file&apos;s name</source>
        <translation>unbekannt: weder in den Metadaten noch im Dateinamen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/bands.py"/>
        <source>unknown: no names, and no usual number of bands</source>
        <translation>unbekannt: keine Namen und keine übliche Zahl von Kanälen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>unknown: no valid value in the sample that was read</source>
        <translation>unbekannt: kein gültiger Wert in der gelesenen Stichprobe</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/tasks/everything_tasks.py"/>
        <source>what the model sees</source>
        <translation>was das Modell sieht</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/writing/mask_writer.py"/>
        <source>what was written cannot be read back</source>
        <translation>das Geschriebene lässt sich nicht zurücklesen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/provider_source.py"/>
        <source>where the map is transparent</source>
        <translation>wo die Karte transparent ist</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>whole numbers of 0 to 255 in {dtype}: taken as 8-bit values</source>
        <translation>ganze Zahlen von 0 bis 255 in {dtype}: als 8-Bit-Werte genommen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>x 0.0000275 - 0.2, as Landsat Collection 2 has it; from the name {name}</source>
        <translation>x 0,0000275 - 0,2, wie in Landsat Collection 2; aus dem Namen {name}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>x 0.0000275 - 0.2: the numbers look like Landsat Collection 2</source>
        <translation>x 0,0000275 - 0,2: die Zahlen sehen nach Landsat Collection 2 aus</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>x 0.0001 without an offset, as Theia and MAJA write it; from the name {name}</source>
        <translation>x 0,0001 ohne Versatz, wie Theia und MAJA es schreiben; aus dem Namen {name}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/object_edits.py"/>
        <source>{action}: {object}</source>
        <translation>{action}: {object}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/class_controller.py"/>
        <source>{count} classes were added.</source>
        <translation>{count} Klassen wurden hinzugefügt.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>{count} counter-examples</source>
        <translation>{count} Gegenbeispiele</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/date_row.py"/>
        <source>{count} dates</source>
        <translation>{count} Daten</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>{count} examples</source>
        <translation>{count} Beispiele</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <location filename="../s2sam_qgis/workflow/rerun/run.py"/>
        <source>{count} failed</source>
        <translation>{count} fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>{count} left out</source>
        <translation>{count} weggelassen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_borders.py"/>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/work_strip.py"/>
        <source>{count} more objects wait</source>
        <translation>{count} weitere Objekte warten</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/attribute_controller.py"/>
        <location filename="../s2sam_qgis/layers/result_layers.py"/>
        <location filename="../s2sam_qgis/layers/result_tools.py"/>
        <source>{count} objects</source>
        <translation>{count} Objekte</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/elsewhere_controller.py"/>
        <source>{count} objects are in the result layer ({each}). Undo takes them back.</source>
        <translation>{count} Objekte sind im Ergebnislayer ({each}). Rückgängig nimmt sie zurück.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/everything_controller.py"/>
        <source>{count} objects are in the result layer. Undo takes them back.</source>
        <translation>{count} Objekte sind im Ergebnislayer. Rückgängig nimmt sie zurück.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/run_controller.py"/>
        <source>{count} objects do not lie on {layer}; they were left out.</source>
        <translation>{count} Objekte liegen nicht auf {layer}; sie wurden ausgelassen.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_files.py"/>
        <source>{count} objects from {file}.</source>
        <translation>Objekte aus {file}: {count}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_files.py"/>
        <source>{count} objects from {layer}.</source>
        <translation>Objekte aus {layer}: {count}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/run_controller.py"/>
        <source>{count} objects in {seconds} s.</source>
        <translation>{count} Objekte in {seconds} s.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_bulk.py"/>
        <source>{count} objects overlap accepted ones, by {size} in all; the outlines stay as they are.</source>
        <translation>{count} Objekte überlappen übernommene, insgesamt um {size}; die Umrisse bleiben, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/bulk_steps.py"/>
        <source>{count} objects were edited since. They stay in the layer.</source>
        <translation>{count} Objekte wurden seither bearbeitet. Sie bleiben im Layer.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/environment.py"/>
        <source>{count} of {total} positions are not finite numbers.</source>
        <translation>{count} von {total} Positionen sind keine endlichen Zahlen.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/connection.py"/>
        <source>{count} processes were asked for; this machine has {cores} cores, so {cores} start.</source>
        <translation>{count} Prozesse wurden verlangt; dieser Rechner hat {cores} Kerne, also starten {cores}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_files.py"/>
        <source>{count} prompts saved to {file}.</source>
        <translation>In {file} gespeicherte Prompts: {count}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <source>{count} px</source>
        <translation>{count} px</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/crew.py"/>
        <source>{count} rasters were run by workers with other files of the model, for example {name}: their masks do not compare with the others.</source>
        <translation>{count} Raster wurden von Workern mit anderen Dateien des Modells bearbeitet, zum Beispiel {name}: Ihre Masken sind mit den übrigen nicht vergleichbar.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/pick_controller.py"/>
        <source>{count} regions are picked, and at most {most} become objects at once. Pick fewer, or accept them as they are.</source>
        <translation>{count} Flächen sind gewählt, und höchstens {most} werden auf einmal zu Objekten. Wählen Sie weniger, oder nehmen Sie sie an, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/run.py"/>
        <source>{count} skipped because they were done before</source>
        <translation>{count} schon vorher fertige übersprungen</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>{count} were done before</source>
        <translation>{count} schon vorher fertig</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/connection.py"/>
        <source>{count} worker processes could not be started: {error}. Try fewer, or none.</source>
        <translation>{count} Arbeitsprozesse konnten nicht gestartet werden: {error}. Versuchen Sie es mit weniger oder ganz ohne.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/clear_sky.py"/>
        <source>{date} was left out: it shows no image at {percent} % of the object.</source>
        <translation>{date} wurde ausgelassen: Auf {percent} % des Objekts ist dort kein Bild.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/clear_sky.py"/>
        <source>{date} was left out: {percent} % of the object is under cloud or shadow there.</source>
        <translation>{date} wurde ausgelassen: {percent} % des Objekts liegen dort unter Wolken oder Schatten.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/everything/run.py"/>
        <source>{done:.0f} of {all:.0f} {unit}</source>
        <translation>{done:.0f} von {all:.0f} {unit}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/tasks/everything_tasks.py"/>
        <source>{done:.1f} of {all:.1f} km²</source>
        <translation>{done:.1f} von {all:.1f} km²</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>{done} of 1 layer done</source>
        <translation>{done} von 1 Layer fertig</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/run.py"/>
        <source>{done} of 1 raster done</source>
        <translation>{done} von 1 Raster fertig</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>{done} of {count} layers done</source>
        <translation>{done} von {count} Layern fertig</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/run.py"/>
        <source>{done} of {count} rasters done</source>
        <translation>{done} von {count} Rastern fertig</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/model.py"/>
        <source>{encoder} and {decoder}</source>
        <translation>{encoder} und {decoder}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_follow.py"/>
        <source>{error} The results stay in {path}.</source>
        <translation>{error} Die Ergebnisse bleiben in {path}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_home.py"/>
        <source>{error} Until then results are kept in {path}.</source>
        <translation>{error} Bis dahin liegen die Ergebnisse in {path}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/targets.py"/>
        <source>{file} ({kind}): the suffix must be one of {suffixes}, not {suffix}. Choose another name.</source>
        <translation>{file} ({kind}): Die Endung muss eine von {suffixes} sein, nicht {suffix}. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/mask_reader.py"/>
        <source>{file} cannot be read as a mask: {reason}. Give a raster file with one band per object.</source>
        <translation>{file} kann nicht als Maske gelesen werden: {reason}. Geben Sie eine Rasterdatei mit einem Kanal je Objekt an.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/polygon_reader.py"/>
        <source>{file} cannot be read as a vector file: {reason}.</source>
        <translation>{file} kann nicht als Vektordatei gelesen werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/member.py"/>
        <source>{file} cannot be read at columns {first_column} to {last_column}, rows {first_row} to {last_row}: {reason}. The file seems to be damaged or incomplete; copy or download it again.</source>
        <translation>{file} kann in den Spalten {first_column} bis {last_column}, Zeilen {first_row} bis {last_row} nicht gelesen werden: {reason}. Die Datei ist offenbar beschädigt oder unvollständig; kopieren Sie sie noch einmal oder laden Sie sie neu herunter.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/checkpoint.py"/>
        <source>{file} cannot be read: {reason}. Check the file and its permissions.</source>
        <translation>{file} kann nicht gelesen werden: {reason}. Prüfen Sie die Datei und Ihre Rechte.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/files.py"/>
        <source>{file} cannot be written: {reason}. Choose another name.</source>
        <translation>{file} kann nicht geschrieben werden: {reason}. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>{file} could not be written: the disk is full. Make room there, or keep the models elsewhere.</source>
        <translation>{file} konnte nicht geschrieben werden: Der Datenträger ist voll. Schaffen Sie dort Platz oder bewahren Sie die Modelle anderswo auf.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>{file} could not be written: {reason}. Check free disk space and folder permissions.</source>
        <translation>{file} konnte nicht geschrieben werden: {reason}. Prüfen Sie den Ordner und Ihre Rechte.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/files.py"/>
        <source>{file} exists already and was left as it is. Choose another name, or allow overwriting.</source>
        <translation>{file} gibt es schon und wurde nicht verändert. Wählen Sie einen anderen Namen oder erlauben Sie das Überschreiben.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/segment_anything.py"/>
        <source>{file} holds no Segment Anything encoder that is known ({sizes}). {found}</source>
        <translation>{file} enthält keinen bekannten Encoder von Segment Anything ({sizes}). {found}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/class_layers.py"/>
        <source>{file} holds no categories. Choose a style of a layer that is drawn by categories.</source>
        <translation>{file} enthält keine Kategorien. Wählen Sie den Stil eines Layers, der nach Kategorien gezeichnet wird.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/place_prompts.py"/>
        <source>{file} holds no feature. A region of interest needs a polygon.</source>
        <translation>{file} enthält kein Objekt. Ein Interessengebiet braucht ein Polygon.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/polygon_reader.py"/>
        <source>{file} holds no polygon. Choose a layer of polygons.</source>
        <translation>{file} enthält kein Polygon. Wählen Sie einen Polygonlayer.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/place_prompts.py"/>
        <source>{file} holds no region: a GeoJSON polygon is expected, found {found!r}.</source>
        <translation>{file} enthält kein Gebiet: Erwartet wird ein GeoJSON-Polygon, gefunden wurde {found!r}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/segment_anything.py"/>
        <source>{file} holds the encoder of {found}, but no decoder that fits it: {reason}. Use a whole checkpoint.</source>
        <translation>{file} enthält den Encoder von {found}, aber keinen passenden Decoder: {reason}. Verwenden Sie einen vollständigen Checkpoint.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/segment_anything.py"/>
        <source>{file} holds {found}, not {wanted}. Give the file of {wanted}.</source>
        <translation>{file} enthält {found}, nicht {wanted}. Geben Sie die Datei von {wanted} an.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/files.py"/>
        <source>{file} is a folder. Give the name of a file to write.</source>
        <translation>{file} ist ein Ordner. Geben Sie den Namen einer Datei an, die geschrieben werden soll.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/files.py"/>
        <source>{file} is a link to a file that does not exist. Remove it, or choose another name.</source>
        <translation>{file} ist eine Verknüpfung mit einer Datei, die es nicht gibt. Entfernen Sie sie oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/files.py"/>
        <source>{file} is a pipe or a device, not a regular file. Choose another name.</source>
        <translation>{file} ist eine Pipe oder ein Gerät, keine gewöhnliche Datei. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>{file} is damaged: it has {found_size} bytes instead of {size}.</source>
        <translation>{file} ist beschädigt: Sie hat {found_size} Bytes statt {size}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>{file} is damaged: its SHA-256 is not the official one.</source>
        <translation>{file} ist beschädigt: Der SHA-256 ist nicht der offizielle.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>{file} is here and checked</source>
        <translation>{file} ist da und geprüft</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/web_sources.py"/>
        <source>{file} is made of data from the web: {address}. Opening it would send requests there. If you trust the file, give the address itself, or allow such files.</source>
        <translation>{file} besteht aus Daten aus dem Web: {address}. Beim Öffnen würden Anfragen dorthin gesendet. Wenn Sie der Datei vertrauen, geben Sie die Adresse selbst an oder erlauben Sie solche Dateien.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/vrt_sources.py"/>
        <source>{file} is made of other files, and one of them is missing: {missing}. Bring it back, or make {file} again.</source>
        <translation>{file} besteht aus anderen Dateien, und eine davon fehlt: {missing}. Bringen Sie sie zurück oder erzeugen Sie {file} neu.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>{file} is not UTF-8 text, so it cannot be GeoJSON (byte {byte}).</source>
        <translation>{file} ist kein Text in UTF-8, kann also kein GeoJSON sein (Byte {byte}).</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/class_controller.py"/>
        <source>{file} is not UTF-8 text.</source>
        <translation>{file} ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/checkpoint.py"/>
        <source>{file} is not a PyTorch checkpoint, or it is incomplete ({error}). Download it again, or save it with PyTorch 1.6 or later.</source>
        <translation>{file} ist kein PyTorch-Checkpoint oder nicht vollständig ({error}). Laden Sie die Datei noch einmal herunter oder speichern Sie sie mit PyTorch ab Version 1.6.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>{file} is not a regular file. Save the prompts as a file first.</source>
        <translation>{file} ist keine gewöhnliche Datei. Speichern Sie die Prompts zuerst als Datei.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/checkpoint.py"/>
        <source>{file} is not read: {error}. Only checkpoints that hold nothing but weights are opened; use the original file.</source>
        <translation>{file} wird nicht gelesen: {error}. Geöffnet werden nur Checkpoints, die nichts als Gewichte enthalten; verwenden Sie die Originaldatei.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/place_prompts.py"/>
        <source>{file} is not readable as GeoJSON: {error}.</source>
        <translation>{file} ist nicht als GeoJSON lesbar: {error}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_file.py"/>
        <source>{file} is not used: it has sparse weights, whose places onnxruntime does not check. Export it again with dense weights.</source>
        <translation>{file} wird nicht verwendet: Es hat dünn besetzte Gewichte, deren Plätze onnxruntime nicht prüft. Exportieren Sie es neu, mit dichten Gewichten.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_file.py"/>
        <source>{file} is not used: {why}, as no segmentation model has. Use another file.</source>
        <translation>{file} wird nicht verwendet: {why}, wie bei keinem Segmentierungsmodell. Verwenden Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_file.py"/>
        <source>{file} is not used: {why}. A model may use its own folder only. Export it again, with its weights inside or beside it.</source>
        <translation>{file} wird nicht verwendet: {why}. Ein Modell darf nur seinen eigenen Ordner verwenden. Exportieren Sie es neu, mit den Gewichten darin oder daneben.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/targets.py"/>
        <source>{file} is read by this run, so no result ({kind}) can be written there. Choose another name.</source>
        <translation>{file} wird von diesem Lauf gelesen, deshalb kann dort kein Ergebnis ({kind}) geschrieben werden. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_file.py"/>
        <source>{file} keeps weights in {place}, which cannot be read. Put that file beside it.</source>
        <translation>{file} hat Gewichte in {place}, was nicht gelesen werden kann. Legen Sie diese Datei daneben.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/vrt_sources.py"/>
        <source>{file} names no file behind it, so it holds no pixels. Make it again.</source>
        <translation>{file} nennt keine Datei, aus der es besteht, und enthält deshalb keine Pixel. Erzeugen Sie es neu.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/targets.py"/>
        <source>{file} would be written twice ({kind}, {other_kind}). Give each result a name of its own.</source>
        <translation>{file} würde zweimal geschrieben ({kind}, {other_kind}). Geben Sie jedem Ergebnis einen eigenen Namen.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/merge_scores.py"/>
        <location filename="../s2sam_qgis/models/segment_anything.py"/>
        <location filename="../s2sam_qgis/models/view_scores.py"/>
        <source>{file}, a part of the plugin, cannot be read ({reason}). Install the plugin again.</source>
        <translation>{file}, ein Teil der Erweiterung, kann nicht gelesen werden ({reason}). Installieren Sie die Erweiterung noch einmal.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/summary.py"/>
        <source>{file}: a summary is a table (.csv) or a map of outlines (.gpkg), not {suffix}. Choose one of these suffixes.</source>
        <translation>{file}: Eine Zusammenfassung ist eine Tabelle (.csv) oder eine Karte der Umrisse (.gpkg), nicht {suffix}. Wählen Sie eine dieser Endungen.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/writing/vector_writer.py"/>
        <source>{file}: vector results are written as {suffixes}, not as {suffix}. Choose one of these suffixes.</source>
        <translation>{file}: Vektorergebnisse werden als {suffixes} geschrieben, nicht als {suffix}. Wählen Sie eine dieser Endungen.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/run.py"/>
        <source>{folder} cannot be used as a folder: {reason}. Choose another one.</source>
        <translation>{folder} kann nicht als Ordner verwendet werden: {reason}. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>{folder} has {free} free, but {file} needs {needed} more. Make room there, or keep the models elsewhere.</source>
        <translation>In {folder} sind {free} frei, aber {file} braucht noch {needed}. Schaffen Sie dort Platz oder bewahren Sie die Modelle anderswo auf.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>{given} is not the official file of {name} ({file}, {size} bytes; this one has {found_size} bytes and another content).</source>
        <translation>{given} ist nicht die offizielle Datei von {name} ({file}, {size} Bytes; diese hat {found_size} Bytes und anderen Inhalt).</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>{given} is not the official file of {name} ({file}, {size} bytes; this one has {found_size} bytes).</source>
        <translation>{given} ist nicht die offizielle Datei von {name} ({file}, {size} Bytes; diese hat {found_size} Bytes).</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/checklist.py"/>
        <source>{inside} of {total}</source>
        <translation>{inside} von {total}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/layer_polygons.py"/>
        <source>{layer} cannot be read to its end now. Try again.</source>
        <translation>{layer} lässt sich gerade nicht bis zum Ende lesen. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/other_dates.py"/>
        <source>{layer} has no file of its own, so it cannot be another date.</source>
        <translation>{layer} hat keine eigene Datei und kann deshalb kein anderes Datum sein.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/layer_polygons.py"/>
        <source>{layer} holds no polygons. Choose a layer of polygons.</source>
        <translation>{layer} enthält keine Polygone. Wählen Sie einen Polygonlayer.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/image_controller.py"/>
        <source>{layer}, the image that is outlined, is hidden on the map.</source>
        <translation>{layer}, das Bild, in dem umrissen wird, ist auf der Karte ausgeblendet.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/tasks/alike_tasks.py"/>
        <source>{layer}: {text}</source>
        <translation>{layer}: {text}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>{model} (recommended)</source>
        <translation>{model} (empfohlen)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/preferences.py"/>
        <source>{model} cannot be used: {reason}</source>
        <translation>{model} kann nicht verwendet werden: {reason}</translation>
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
        <translation>{name} verlangt für ein Bild mehr als {limit} MB Arbeitsspeicher und wurde deshalb angehalten. Verwenden Sie ein anderes Modell oder einen Rechner mit mehr Arbeitsspeicher.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_tools.py"/>
        <source>{name} belongs to the image {image}. Choose that image at the top of the panel first.</source>
        <translation>{name} gehört zum Bild {image}. Wählen Sie zuerst oben im Panel dieses Bild.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_borders.py"/>
        <source>{name} by {size}</source>
        <translation>{name} um {size}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/on_grid.py"/>
        <source>{name} cannot be laid over the image: only one of them says where it lies, or they differ in size and none does.</source>
        <translation>{name} lässt sich nicht über das Bild legen: Nur eines von beiden sagt, wo es liegt, oder keines, und die Größen sind verschieden.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_file.py"/>
        <location filename="../s2sam_qgis/models/onnx_session.py"/>
        <source>{name} cannot be loaded: {reason}. The file may be damaged or cut short; fetch or export it again.</source>
        <translation>{name} kann nicht geladen werden: {reason}. Vielleicht ist die Datei beschädigt oder unvollständig; laden Sie sie noch einmal herunter oder exportieren Sie sie neu.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/reader.py"/>
        <source>{name} cannot be opened as a raster: {reason}. Give a GeoTIFF, JPEG 2000, VRT or another raster that GDAL reads, or a SAFE folder.</source>
        <translation>{name} kann nicht als Raster geöffnet werden: {reason}. Geben Sie ein GeoTIFF, JPEG 2000, VRT oder ein anderes Raster an, das GDAL liest, oder einen SAFE-Ordner.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/raster_source.py"/>
        <source>{name} cannot be read: its data source is missing. Repair the layer first.</source>
        <translation>{name} kann nicht gelesen werden: Die Datenquelle fehlt. Reparieren Sie zuerst den Layer.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/object_edits.py"/>
        <source>{name} copy</source>
        <translation>{name} (Kopie)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/segment.py"/>
        <source>{name} got an empty mask. Move its points or add a box.</source>
        <translation>{name} hat eine leere Maske erhalten. Verschieben Sie seine Punkte oder fügen Sie ein Rechteck hinzu.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/segment.py"/>
        <source>{name} has a foreground point on nodata (column {x:.0f}, row {y:.0f}).</source>
        <translation>{name} hat einen Vordergrundpunkt auf Leerwerten (Spalte {x:.0f}, Zeile {y:.0f}).</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/accepted_objects.py"/>
        <source>{name} has an empty mask, so there is nothing to accept.</source>
        <translation>{name} hat eine leere Maske; es gibt nichts zu übernehmen.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/segment.py"/>
        <source>{name} has background points only, so its mask is empty. Add a foreground point.</source>
        <translation>{name} hat nur Hintergrundpunkte, deshalb ist seine Maske leer. Fügen Sie einen Vordergrundpunkt hinzu.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/sentinel2.py"/>
        <source>{name} has no band to segment. {bands}</source>
        <translation>{name} hat keinen Kanal, der sich segmentieren ließe. {bands}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/raster_source.py"/>
        <source>{name} has no bands that could be read. Choose another raster layer.</source>
        <translation>{name} hat keine lesbaren Kanäle. Wählen Sie einen anderen Rasterlayer.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/follow_chain.py"/>
        <source>{name} has no date, so objects cannot be followed to it. Put the date into its name, such as lake_2021-06-17.tif.</source>
        <translation>{name} hat kein Datum, deshalb lassen sich Objekte nicht dorthin verfolgen. Schreiben Sie das Datum in den Namen, etwa lake_2021-06-17.tif.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/layer_grid.py"/>
        <source>{name} has no extent. Choose another raster layer.</source>
        <translation>{name} hat keine Ausdehnung. Wählen Sie einen anderen Rasterlayer.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_tools.py"/>
        <source>{name} has {count} parts now, because they do not touch.</source>
        <translation>{name} hat jetzt {count} Teile, weil sie sich nicht berühren.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/provider_source.py"/>
        <source>{name} holds complex numbers or unknown values.</source>
        <translation>{name} enthält komplexe Zahlen oder unbekannte Werte.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/provider_source.py"/>
        <source>{name} holds complex numbers or unknown values; an optical image is needed.</source>
        <translation>{name} enthält komplexe Zahlen oder unbekannte Werte; nötig ist ein optisches Bild.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/reader.py"/>
        <source>{name} holds complex numbers, such as a radar image&apos;s; an optical one is needed.</source>
        <translation>{name} enthält komplexe Zahlen, wie etwa ein Radarbild; nötig ist ein optisches Bild.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/reader.py"/>
        <source>{name} holds no bands itself.</source>
        <translation>{name} enthält selbst keine Kanäle.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/reader.py"/>
        <source>{name} holds none of Sentinel-2&apos;s bands.</source>
        <translation>{name} enthält keinen der Kanäle von Sentinel-2.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/opening.py"/>
        <source>{name} is a folder; in a list give its files, or the folder alone.</source>
        <translation>{name} ist ein Ordner; geben Sie in einer Liste seine Dateien an oder den Ordner allein.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/worker.py"/>
        <source>{name} is a layer that only this program can read, so no worker process can. Save it as a file and give that.</source>
        <translation>{name} ist ein Layer, den nur dieses Programm lesen kann, also kein Arbeitsprozess. Speichern Sie ihn als Datei und geben Sie diese an.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/layer_grid.py"/>
        <source>{name} is a map without pixels of its own, and the prompts lie too far apart for one picture of it at 10 m. Give the extent of a part.</source>
        <translation>{name} ist eine Karte ohne eigene Pixel, und die Prompts liegen für ein Bild mit 10 m zu weit auseinander. Geben Sie die Ausdehnung eines Teils an.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <source>{name} is a map without pixels of its own. Give an extent: it decides the place and the resolution.</source>
        <translation>{name} ist eine Karte ohne eigene Pixel. Geben Sie eine Ausdehnung an: Sie bestimmt Ort und Auflösung.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/attributes_dialog.py"/>
        <source>{name} is a name of S2 SAM&apos;s own. Choose another.</source>
        <translation>{name} ist ein Name von S2 SAM selbst. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_writing.py"/>
        <source>{name} is being edited in the layer {layer}. Save the layer&apos;s edits or give them up (Toggle editing), then press Enter again.</source>
        <translation>{name} wird gerade im Layer {layer} bearbeitet. Speichern oder verwerfen Sie die Änderungen des Layers (Bearbeitungsstatus umschalten), und drücken Sie noch einmal Enter.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/layer_reading.py"/>
        <source>{name} is gone. It was left out.</source>
        <translation>{name} ist nicht mehr da. Es wurde ausgelassen.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/segment_anything.py"/>
        <source>{name} is missing</source>
        <translation>{name} fehlt</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/polygonise_algorithm.py"/>
        <source>{name} is not a raster file. Save it as a GeoTIFF first.</source>
        <translation>{name} ist keine Rasterdatei. Speichern Sie es zuerst als GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/opening.py"/>
        <source>{name} is not a readable zip file: {reason}. Download it again.</source>
        <translation>{name} ist keine lesbare Zip-Datei: {reason}. Laden Sie sie noch einmal herunter.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/inputs.py"/>
        <source>{name} lacks a band for the view {view}. It has: {bands}.</source>
        <translation>{name} fehlt ein Kanal für die Ansicht {view}. Vorhanden: {bands}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_borders.py"/>
        <source>{name} overlaps {others}; the outlines stay as they are.</source>
        <translation>{name} überlappt {others}; die Umrisse bleiben, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/other_dates.py"/>
        <source>{name} shows another place. It was left out.</source>
        <translation>{name} zeigt einen anderen Ort. Es wurde ausgelassen.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/attributes_dialog.py"/>
        <source>{name} stands twice. Remove one of the two.</source>
        <translation>{name} steht zweimal da. Entfernen Sie eines von beiden.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/accepted_objects.py"/>
        <location filename="../s2sam_qgis/layers/result_tools.py"/>
        <source>{name} was changed in the layer {layer} since. The layer stays as it is.</source>
        <translation>{name} wurde seither im Layer {layer} geändert. Der Layer bleibt, wie er ist.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/provider_source.py"/>
        <location filename="../s2sam_qgis/raster/reading/reader.py"/>
        <source>{name} was closed already.</source>
        <translation>{name} wurde bereits geschlossen.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/accept_controller.py"/>
        <source>{name} was edited by hand in the result layer.</source>
        <translation>{name} wurde im Ergebnislayer von Hand bearbeitet.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/run.py"/>
        <source>{name} was given twice. Give each raster once.</source>
        <translation>{name} wurde zweimal angegeben. Geben Sie jedes Raster nur einmal an.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/other_dates.py"/>
        <source>{name} was looked at when the prompts were made, and cannot be opened now. It was left out.</source>
        <translation>{name} wurde angesehen, als die Prompts entstanden, und lässt sich jetzt nicht öffnen. Es wurde ausgelassen.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/accept_controller.py"/>
        <source>{name} was not accepted: the image or the model changed. Press Enter again.</source>
        <translation>{name} wurde nicht übernommen: Bild oder Modell hat gewechselt. Drücken Sie noch einmal Enter.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/sentinel2.py"/>
        <source>{name}: how its values become reflectance is not known ({reason}). Give a band scaling such as 0.0001, or choose the stretch percentile.</source>
        <translation>{name}: Wie aus den Werten Reflektanz wird, ist nicht bekannt ({reason}). Geben Sie eine Kanalskalierung wie 0.0001 an oder wählen Sie die Streckung percentile.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/install.py"/>
        <source>{needed} (this QGIS has {version})</source>
        <translation>{needed} (dieses QGIS hat {version})</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_borders.py"/>
        <source>{number} ha</source>
        <translation>{number} ha</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_borders.py"/>
        <source>{number} px</source>
        <translation>{number} px</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/options.py"/>
        <source>{option} must be 0 or a positive number ({unit}), got {value}.</source>
        <translation>{option} muss 0 oder eine positive Zahl sein ({unit}), angegeben ist {value}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/image_controller.py"/>
        <source>{other} covers {layer}, the image that is outlined.</source>
        <translation>{other} verdeckt {layer}, das Bild, in dem umrissen wird.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_file.py"/>
        <source>{path} cannot be opened</source>
        <translation>{path} kann nicht geöffnet werden</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_opening.py"/>
        <source>{path} cannot be used as a GeoPackage: {why} Choose another file in the menu of Accept.</source>
        <translation>{path} kann nicht als GeoPackage verwendet werden: {why} Wählen Sie im Menü von „Übernehmen“ eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_file.py"/>
        <source>{place} leads out of its folder</source>
        <translation>{place} führt aus seinem Ordner hinaus</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/environment.py"/>
        <source>{position} cannot be expressed in {target}: {reason}. Check the coordinates and that they really are in {source}.</source>
        <translation>{position} lässt sich in {target} nicht ausdrücken: {reason}. Prüfen Sie die Koordinaten und ob sie wirklich in {source} sind.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_session.py"/>
        <source>{provider} is not offered by this onnxruntime (it offers: {offered}), so the CPU is used.</source>
        <translation>{provider} wird von diesem onnxruntime nicht angeboten (es bietet an: {offered}), deshalb wird die CPU verwendet.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_session.py"/>
        <source>{provider} is offered by this onnxruntime but does not start here{reason}, so {other} is used. Check its driver and libraries.</source>
        <translation>{provider} wird von diesem onnxruntime angeboten, startet hier aber nicht{reason}, deshalb wird {other} verwendet. Prüfen Sie Treiber und Bibliotheken.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>{purpose}. Recommended for this machine.</source>
        <translation>{purpose}. Für diesen Rechner empfohlen.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/crew.py"/>
        <source>{reason} It gets no raster.</source>
        <translation>{reason} Er bekommt kein Raster.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/image_controller.py"/>
        <source>{reason} The click was not taken.</source>
        <translation>{reason} Der Klick wurde nicht übernommen.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/model_list.py"/>
        <source>{seconds} s (measured on this machine)</source>
        <translation>{seconds} s (auf diesem Rechner gemessen)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>{state}, followed</source>
        <translation>{state}, verfolgt</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_session.py"/>
        <source>{threads} threads were asked for; this machine has {count}.</source>
        <translation>{threads} Threads wurden verlangt; dieser Rechner hat {count}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>{url} cannot be downloaded: the server answered {status}. Check the address, or get the file yourself.</source>
        <translation>{url} kann nicht heruntergeladen werden: Der Server antwortete {status}. Prüfen Sie die Adresse oder beschaffen Sie die Datei selbst.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>{url} could not be downloaded: the server sends only {speed:.0f} bytes a second ({arrived} of {size} have arrived and are kept). Try again later or from another network: it goes on where it stopped.</source>
        <translation>{url} konnte nicht heruntergeladen werden: Der Server sendet nur {speed:.0f} Bytes pro Sekunde ({arrived} von {size} sind angekommen und bleiben erhalten). Versuchen Sie es später oder aus einem anderen Netz noch einmal: Es geht dort weiter, wo es aufgehört hat.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>{url} could not be downloaded: {reason} ({arrived} of {size} have arrived and are kept). Check the network and the proxy settings, then try again: it goes on where it stopped.</source>
        <translation>{url} konnte nicht heruntergeladen werden: {reason} ({arrived} von {size} sind angekommen und bleiben erhalten). Prüfen Sie das Netz und die Proxyeinstellungen und versuchen Sie es dann noch einmal: Es geht dort weiter, wo es aufgehört hat.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>{url} has {found_size} bytes, but {file} must have {size}. The server&apos;s file has changed, or a proxy answers in its place.</source>
        <translation>{url} hat {found_size} Byte, aber {file} muss {size} haben. Die Datei auf dem Server hat sich geändert, oder ein Proxy antwortet an seiner Stelle.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>{url} is not an http or https address, so nothing is downloaded.</source>
        <translation>{url} ist keine http- oder https-Adresse, deshalb wird nichts heruntergeladen.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>{url} sends more than the {size} bytes that {file} has. It is not the expected file; nothing was kept.</source>
        <translation>{url} schickt mehr als die {size} Byte, die {file} hat. Es ist nicht die erwartete Datei; nichts wurde behalten.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>{value} is not a valid position; expected two numbers.</source>
        <translation>{value} ist keine Position: Nötig sind zwei endliche Zahlen.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>{what} (guess)</source>
        <translation>{what} (geraten)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/stretch.py"/>
        <source>{what} needs one or three finite numbers, got {values}.</source>
        <translation>{what} braucht eine oder drei endliche Zahlen, angegeben ist {values}.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>{where}: this is SAM 2 as osam has it. Nothing in it says how the image is to be normalised, and osam itself does it in another way than SAM 2. Export the checkpoint with samexporter, whose names say it, or use the checkpoint itself.</source>
        <translation>{where}: Das ist SAM 2, wie osam es hat. Nichts darin sagt, wie das Bild zu normalisieren ist, und osam selbst macht es anders als SAM 2. Exportieren Sie den Checkpoint mit samexporter, dessen Namen es sagen, oder verwenden Sie den Checkpoint selbst.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/crew.py"/>
        <source>{worker} cannot begin ({type}: {error}).</source>
        <translation>{worker} kann nicht beginnen ({type}: {error}).</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/crew.py"/>
        <source>{worker} does not see the folder for the results. Choose one that all machines reach under the same path.</source>
        <translation>{worker} sieht den Ergebnisordner nicht. Wählen Sie einen, den alle Rechner unter demselben Pfad erreichen.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/crew.py"/>
        <source>{worker} has S2 SAM {version}, this is {own_version}. Install the same.</source>
        <translation>{worker} hat S2 SAM {version}, dieses hier ist {own_version}. Installieren Sie dieselbe Version.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/crew.py"/>
        <source>{worker} has other files of the model {model} than the others: masks would not compare. Put the same files on all machines.</source>
        <translation>{worker} hat andere Dateien des Modells {model} als die übrigen: Die Masken wären nicht vergleichbar. Legen Sie auf allen Rechnern dieselben Dateien ab.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/crew.py"/>
        <source>{worker} lacks the Python module {module}. Install S2 SAM there with pip, or start it with PYTHONPATH set to the folder that holds s2sam_qgis.</source>
        <translation>{worker} hat das Python-Modul {module} nicht. Installieren Sie dort S2 SAM mit pip oder starten Sie ihn mit PYTHONPATH auf dem Ordner, der s2sam_qgis enthält.</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>• {needed}; this QGIS has {version}</source>
        <translation>• {needed}; dieses QGIS hat {version}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>… and all rasters of a folder</source>
        <translation>… und alle Raster eines Ordners</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/segment_algorithm.py"/>
        <source>… or prompts in a layer</source>
        <translation>… oder Prompts in einem Layer</translation>
    </message>
</context>
</TS>
