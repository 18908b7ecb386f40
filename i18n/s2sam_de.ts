<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>S2Sam</name>
    <message>
        <location filename="../s2sam_qgis/gui/source_panel.py"/>
        <source>&amp;Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/model_panel.py"/>
        <source>&amp;Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/import_dialog.py"/>
        <source>1 is foreground, 0 background; all foreground without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/model_dialog.py"/>
        <source>A checkpoint (.pth), or an ONNX pair …_encoder.onnx and …_decoder.onnx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/encode_algorithm.py"/>
        <source>A model looks at an image through chips. Encoding a chip takes the time; answering a click on it does not. This algorithm encodes all chips that a first click in an area needs and keeps them in the store that the S2 SAM panel, the other algorithms and the shell command share.

Chips depend on the raster, the bands, the stretch and the model: choose what you will work with. What is encoded already is not encoded again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/model_panel.py"/>
        <source>A stand-in without training: its masks only show that all works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/raster_source.py"/>
        <source>A web map: colours are as displayed, not reflectance, and its resolution is that of the present view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/actions.py"/>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_layers.py"/>
        <source>Accept {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/source_panel.py"/>
        <source>Acquired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun_dialog.py"/>
        <source>Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun_dialog.py"/>
        <source>Add folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun_dialog.py"/>
        <source>Add rasters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun_dialog.py"/>
        <source>Add the rasters of a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun_dialog.py"/>
        <source>Add the results to the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/tasks/download_task.py"/>
        <source>Add {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/prompt_controller.py"/>
        <source>Add {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun_dialog.py"/>
        <source>Adds all rasters and products of a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun_dialog.py"/>
        <source>Adds raster files that are no layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/actions.py"/>
        <source>Adds the prompts as vector layers that QGIS&apos;s own tools can edit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun_dialog.py"/>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dependency_page.py"/>
        <source>All of them belong to QGIS; nothing had to be installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/model_dialog.py"/>
        <source>Another model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/encode_algorithm.py"/>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/area_chart.py"/>
        <source>Area (ha)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/area_chart.py"/>
        <source>Area of each object over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/object_table.py"/>
        <source>Area on the ellipsoid, in hectares, of the finished outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/object_table.py"/>
        <source>Area, ha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun_dialog.py"/>
        <source>Areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/area_chart.py"/>
        <source>Areas by object and date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/input_dialog.py"/>
        <source>As displayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dock.py"/>
        <source>As opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/input_dialog.py"/>
        <source>Auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/input_dialog.py"/>
        <source>Auto: {band}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/engine_options.py"/>
        <location filename="../s2sam_qgis/gui/input_dialog.py"/>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_layer.py"/>
        <source>Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/actions.py"/>
        <source>Background point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/source_panel.py"/>
        <source>Bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/source_panel.py"/>
        <source>Bands, reflectance and stretch: see what the model sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <source>Bands, such as 4,3,2 or red,green,blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/input_dialog.py"/>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/actions.py"/>
        <source>Box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_layer.py"/>
        <source>Boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/actions.py"/>
        <source>Brings the object into view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/model_list.py"/>
        <source>Built-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dependency_page.py"/>
        <location filename="../s2sam_qgis/gui/model_dialog.py"/>
        <location filename="../s2sam_qgis/gui/rerun_dialog.py"/>
        <location filename="../s2sam_qgis/gui/run_panel.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/run_panel.py"/>
        <source>Cancel; no half-written file remains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/answer_controller.py"/>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <source>Cancelled. No half-written file remains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/model_dialog.py"/>
        <source>Cancelled. What was loaded is kept and resumed next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dependency_page.py"/>
        <source>Cancelled; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/object_table.py"/>
        <source>Candidate mask {number} of {count}; next with C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/area_chart.py"/>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/source_panel.py"/>
        <source>Change bands and stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/prompt_controller.py"/>
        <source>Change box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/model_dialog.py"/>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/tasks/download_task.py"/>
        <source>Check {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/model_dialog.py"/>
        <source>Checkpoints (*.pth *.pt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/run_panel.py"/>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <source>Chips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/encode_algorithm.py"/>
        <source>Chips encoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/encode_algorithm.py"/>
        <source>Chips encoded before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun_dialog.py"/>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/object_controller.py"/>
        <source>Choose a model above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/model_panel.py"/>
        <source>Choose a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/source_panel.py"/>
        <source>Choose a raster layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/prompt_controller.py"/>
        <source>Choose a raster layer first, at the top of the panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/object_controller.py"/>
        <source>Choose a tool above and click a field, a lake or a burn scar on the map.

Left click: inside · right click: outside
Drag: a box around it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/object_controller.py"/>
        <source>Choose another layer above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Choose at least one raster, or a folder of rasters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun_dialog.py"/>
        <source>Choose the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/engine_options.py"/>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/preferences.py"/>
        <source>Clear encoded images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/object_controller.py"/>
        <source>Click a point or the edge of a box first; Delete then removes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/controller.py"/>
        <source>Click an object first; its prompts are then run elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/region_controller.py"/>
        <source>Click the polygon&apos;s corners; right click or Enter ends it, Esc gives it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/object_table.py"/>
        <source>Click to show or hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/run_panel.py"/>
        <source>Computes the full masks of all objects on this layer and adds them as layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dependency_page.py"/>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/actions.py"/>
        <source>Copies the object with its prompts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dependency_page.py"/>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/area_chart.py"/>
        <location filename="../s2sam_qgis/gui/rerun_list.py"/>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/prompt_controller.py"/>
        <source>Delete box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/actions.py"/>
        <location filename="../s2sam_qgis/gui/prompt_controller.py"/>
        <source>Delete object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/prompt_controller.py"/>
        <source>Delete point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/engine_options.py"/>
        <location filename="../s2sam_qgis/gui/model_panel.py"/>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/engine_options.py"/>
        <source>Disk space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/actions.py"/>
        <source>Does it again. Also Ctrl+Shift+Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/model_dialog.py"/>
        <source>Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/tasks/download_task.py"/>
        <source>Download {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/model_dialog.py"/>
        <source>Downloads from the publisher; size and checksum are checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/actions.py"/>
        <source>Drag a box around the object. Clicks still set points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/actions.py"/>
        <source>Drag moves the map. With any tool: hold Space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/run_controller.py"/>
        <source>Draw a polygon first: choose &apos;Draw a polygon…&apos; again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/run_panel.py"/>
        <source>Draw a polygon…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/prompt_controller.py"/>
        <source>Draw box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <source>Drop parts smaller than (m²)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/actions.py"/>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/prompt_controller.py"/>
        <source>Duplicate object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/import_dialog.py"/>
        <source>Each feature is an object of its own without one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/prompt_files.py"/>
        <source>Edit prompt layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/encode_algorithm.py"/>
        <source>Encode area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/engine_options.py"/>
        <source>Encode the image where I look before I click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/engine_options.py"/>
        <source>Encoded images are kept on disk, so that no image is encoded twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/encode_algorithm.py"/>
        <source>Encodes an area ahead, so that clicks there are answered at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dock.py"/>
        <source>Every foreground point and every box starts its own object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/source_panel.py"/>
        <source>FarmVibes.AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/input_dialog.py"/>
        <source>FarmVibes.AI (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_import.py"/>
        <source>Feature {id}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/segment_algorithm.py"/>
        <source>Field with the label (1 foreground, 0 background)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/segment_algorithm.py"/>
        <source>Field with the object&apos;s id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/segment_algorithm.py"/>
        <source>Field with the object&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dependency_page.py"/>
        <source>Files in use are removed when QGIS starts the next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/shape_panel.py"/>
        <source>Fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/shape_panel.py"/>
        <source>Fill holes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <source>Fill holes smaller than (m²)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/shape_panel.py"/>
        <source>Fill opacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/run_panel.py"/>
        <source>Focus looks at each object at the scale that suits it. Grid cuts the region into chips of 1024 pixels, as FarmVibes.AI does, and gives its masks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/run_panel.py"/>
        <source>Focus: around the prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun_dialog.py"/>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Folder for the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <source>Folder with the model&apos;s ONNX files (NAME_encoder.onnx, NAME_decoder.onnx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dependency_page.py"/>
        <source>Folder with wheel files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_layer.py"/>
        <source>Foreground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/actions.py"/>
        <source>Foreground point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/object_table.py"/>
        <source>Foreground points (+), background points (−) and box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/run_panel.py"/>
        <source>GeoPackage and GeoTIFF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/run_panel.py"/>
        <source>GeoPackage…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/run_panel.py"/>
        <source>GeoTIFF masks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/segment_algorithm.py"/>
        <source>Give either a prompt file or a layer with prompts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/actions.py"/>
        <source>Gives the object a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/input_dialog.py"/>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/run_panel.py"/>
        <source>Grid: as FarmVibes.AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dock.py"/>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/shape_panel.py"/>
        <source>Holes below this area are filled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/model_dialog.py"/>
        <source>How models run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/run_panel.py"/>
        <source>How much neighbouring chips of the grid share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/shape_panel.py"/>
        <source>How strongly the fill covers the image; 0 shows outlines only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/object_table.py"/>
        <source>How sure the model is: the overlap with the truth that it predicts, 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/actions.py"/>
        <source>Import from layer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/import_dialog.py"/>
        <source>Import prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/prompt_files.py"/>
        <source>Import {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dependency_page.py"/>
        <source>Install</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dependency_page.py"/>
        <source>Install from a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/tasks/dependency_task.py"/>
        <source>Install the packages of S2 SAM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dependency_page.py"/>
        <source>Installation progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/area_chart.py"/>
        <source>IoU with first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/object_table.py"/>
        <source>Kept in the result layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/import_dialog.py"/>
        <source>Label field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/area_chart.py"/>
        <location filename="../s2sam_qgis/gui/import_dialog.py"/>
        <location filename="../s2sam_qgis/gui/rerun_list.py"/>
        <location filename="../s2sam_qgis/gui/source_panel.py"/>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun_dialog.py"/>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun_list.py"/>
        <source>Layers to run the prompts on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/actions.py"/>
        <source>Left click: this belongs to the object. Right click: this does not. Drag: box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/actions.py"/>
        <source>Left click: this does not belong to the object. Drag: box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/controller.py"/>
        <location filename="../s2sam_qgis/gui/model_dialog.py"/>
        <source>List models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/source_panel.py"/>
        <source>Load a Sentinel-2 image and choose it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/object_controller.py"/>
        <source>Load a Sentinel-2 image, then choose it above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session_hub.py"/>
        <source>Load the model {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Load the outlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/model_panel.py"/>
        <source>Loading the model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session_hub.py"/>
        <source>Loading was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/model_dialog.py"/>
        <source>Loads the model and runs it once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/answer_controller.py"/>
        <source>Looking at the image for {object}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/input_dialog.py"/>
        <source>Low and high end, in reflectance where it is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/model_panel.py"/>
        <source>Manage models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/model_panel.py"/>
        <source>Manage models: download, add a file that you have, check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/model_panel.py"/>
        <source>Manage models…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_layers.py"/>
        <location filename="../s2sam_qgis/processing/polygonise_algorithm.py"/>
        <location filename="../s2sam_qgis/processing/segment_algorithm.py"/>
        <source>Masks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun_dialog.py"/>
        <source>Masks and outlines of each layer are written here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/segment_algorithm.py"/>
        <source>Masks and outlines of objects from points and boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/polygonise_algorithm.py"/>
        <source>Masks to polygons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/shape_panel.py"/>
        <source>Min. area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/shape_panel.py"/>
        <source>Minimum area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/model_dialog.py"/>
        <location filename="../s2sam_qgis/gui/model_panel.py"/>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/model_dialog.py"/>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/model_dialog.py"/>
        <source>Models (*.pth *.pt *.onnx);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/run_panel.py"/>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/run_panel.py"/>
        <source>More options of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/encode_algorithm.py"/>
        <source>Most chips to encode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/prompt_controller.py"/>
        <source>Move point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/import_dialog.py"/>
        <source>Name field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/actions.py"/>
        <location filename="../s2sam_qgis/gui/prompt_controller.py"/>
        <source>New object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/area_chart.py"/>
        <source>No areas to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/run_controller.py"/>
        <source>No feature is selected. Select some in a vector layer and make it active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>No raster could be done: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/region_controller.py"/>
        <source>No region was drawn: the whole layer is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/source_panel.py"/>
        <source>Nodata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun_dialog.py"/>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/model_dialog.py"/>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/polygonise_algorithm.py"/>
        <location filename="../s2sam_qgis/processing/segment_algorithm.py"/>
        <source>Number of objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/area_chart.py"/>
        <location filename="../s2sam_qgis/gui/object_table.py"/>
        <source>Object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/import_dialog.py"/>
        <source>Object field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/area_chart.py"/>
        <location filename="../s2sam_qgis/gui/prompt_document.py"/>
        <location filename="../s2sam_qgis/layers/result_layers.py"/>
        <source>Object {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dock.py"/>
        <location filename="../s2sam_qgis/gui/object_table.py"/>
        <source>Objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun_list.py"/>
        <source>Objects on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/input_dialog.py"/>
        <source>Offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/engine_options.py"/>
        <source>Once map and mouse stand still for a moment; clicks are then answered at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/object_controller.py"/>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dock.py"/>
        <source>One object a click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/prompt_files.py"/>
        <source>Open prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/actions.py"/>
        <source>Open prompts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/prompt_files.py"/>
        <source>Open {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/actions.py"/>
        <source>Opens a prompt file in place of these prompts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/actions.py"/>
        <source>Other mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun_dialog.py"/>
        <source>Otherwise layers that are done already are skipped, and other files are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/polygonise_algorithm.py"/>
        <location filename="../s2sam_qgis/processing/segment_algorithm.py"/>
        <source>Outlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/shape_panel.py"/>
        <source>Outlines may deviate by this much to need fewer corners. 0 keeps every pixel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/polygonise_algorithm.py"/>
        <source>Outlines of masks, with small parts, holes and pixel steps removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/model_dialog.py"/>
        <source>Outlines with this model from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/run_panel.py"/>
        <source>Overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <source>Overlap of neighbouring chips (grid)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dependency_page.py"/>
        <source>Packages of S2 SAM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/actions.py"/>
        <source>Pan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/shape_panel.py"/>
        <source>Parts of an object below this area are dropped. A pixel of 10 m is 100 m².</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/input_dialog.py"/>
        <source>Percentile 2–98</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_layer.py"/>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/import_dialog.py"/>
        <source>Points become foreground or background points, polygons the boxes around them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session_hub.py"/>
        <source>Prepare S2 SAM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/hover_controller.py"/>
        <source>Prepare the view for S2 SAM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/actions.py"/>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/engine_options.py"/>
        <source>Processor threads for the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/model_dialog.py"/>
        <source>Progress of the download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun_dialog.py"/>
        <source>Progress of the rerun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/run_panel.py"/>
        <source>Progress of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_layer.py"/>
        <source>Prompt feature {number} has no geometry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_layer.py"/>
        <source>Prompt feature {number} has no prompt_id. Give it the id of its object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_layer.py"/>
        <source>Prompt feature {number} has the label {label}; it must be 1 (foreground) or 0 (background).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_layer.py"/>
        <source>Prompt feature {number}: its properties are no JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <location filename="../s2sam_qgis/processing/segment_algorithm.py"/>
        <source>Prompt file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dock.py"/>
        <location filename="../s2sam_qgis/gui/object_table.py"/>
        <source>Prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_layer.py"/>
        <source>Prompts changed in the S2 SAM panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_layer.py"/>
        <source>Prompts of a raster without coordinate reference system have no place on the map. Assign a CRS to the raster first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/run_panel.py"/>
        <source>Prompts outside the region are an error; masks are cut to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <location filename="../s2sam_qgis/processing/provider.py"/>
        <source>Python packages are missing: {names}. Open S2 SAM once from the toolbar to install them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/plugin.py"/>
        <source>Python packages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_layers.py"/>
        <source>QGIS cannot show the mask of {name} in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_layers.py"/>
        <source>QGIS cannot show {path}, which was written by this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/provider_source.py"/>
        <source>QGIS could not read {name}: {why} Check that the layer is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/project_controller.py"/>
        <source>QGIS ended unexpectedly. The prompts of that session can be restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/input_dialog.py"/>
        <source>Range…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/encode_algorithm.py"/>
        <location filename="../s2sam_qgis/processing/segment_algorithm.py"/>
        <source>Raster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Rasters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun_dialog.py"/>
        <source>Rasters (*.tif *.tiff *.jp2 *.vrt *.img *.zip);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Rasters done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Rasters failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Rasters skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/raster_source.py"/>
        <source>Read through QGIS, because its file cannot be opened directly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/raster_source.py"/>
        <source>Read through QGIS, so that the layer&apos;s additional no data values count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session_hub.py"/>
        <source>Read {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/source_panel.py"/>
        <source>Reading the layer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/input_dialog.py"/>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/input_dialog.py"/>
        <source>Red, green, blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/actions.py"/>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/input_dialog.py"/>
        <source>Reflectance 0–0.3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/input_dialog.py"/>
        <source>Reflectance = value × scaling + offset; such as 0.0001</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/run_panel.py"/>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/segment_algorithm.py"/>
        <source>Region of interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/run_panel.py"/>
        <source>Region of interest and chip plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dependency_page.py"/>
        <source>Removed. What is loaded stays until you restart QGIS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/engine_options.py"/>
        <source>Removes all encoded images from the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dependency_page.py"/>
        <source>Removes the folder with the plugin&apos;s packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/actions.py"/>
        <source>Removes the selected objects with their prompts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/actions.py"/>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/prompt_controller.py"/>
        <source>Rename to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun_dialog.py"/>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Replace existing results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dependency_page.py"/>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun_dialog.py"/>
        <source>Rerun on other layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/actions.py"/>
        <source>Rerun on other layers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun_dialog.py"/>
        <source>Rerun on {count} layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Rerun prompts on rasters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/project_controller.py"/>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/project_controller.py"/>
        <source>Restore prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/run_panel.py"/>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun_dialog.py"/>
        <source>Results in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/shape_panel.py"/>
        <source>Rounds outlines off, so that parcels do not look jagged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun_dialog.py"/>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/run_panel.py"/>
        <source>Run on layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Runs a prompt file on every raster that is chosen: layers, and all rasters and products of a folder. The stretch that the prompts recorded is replayed, so that dates compare.

Each raster gets NAME_masks.tif, NAME_masks.gpkg and NAME_masks.json in the results&apos; folder. A raster that is done already is skipped, so an interrupted rerun is continued by running it again. One that fails is reported with the reason, and the others go on.

The table holds the area of each object by date and how well its mask agrees with the first date (IoU).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/actions.py"/>
        <source>Runs the same prompts on other dates or scenes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dock.py"/>
        <location filename="../s2sam_qgis/gui/messages.py"/>
        <location filename="../s2sam_qgis/plugin.py"/>
        <location filename="../s2sam_qgis/processing/provider.py"/>
        <source>S2 SAM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dependency_page.py"/>
        <source>S2 SAM is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/model_dialog.py"/>
        <source>S2 SAM models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dependency_page.py"/>
        <source>S2 SAM needs some Python packages first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_layer.py"/>
        <source>S2 SAM prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/rerun_layers.py"/>
        <source>S2 SAM rerun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_layers.py"/>
        <source>S2 SAM results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_layers.py"/>
        <source>S2 SAM – {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_layers.py"/>
        <source>S2 SAM – {source} – {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/plugin.py"/>
        <source>S2 SAM: click objects on a Sentinel-2 image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/area_chart.py"/>
        <source>Save as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/actions.py"/>
        <location filename="../s2sam_qgis/gui/prompt_files.py"/>
        <source>Save prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/actions.py"/>
        <source>Save prompts as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/area_chart.py"/>
        <source>Save the areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/run_controller.py"/>
        <source>Save the masks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/run_controller.py"/>
        <source>Save the outlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/area_chart.py"/>
        <source>Saved {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/actions.py"/>
        <source>Saves the prompts as GeoJSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/actions.py"/>
        <source>Saves the prompts as another GeoJSON file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/input_dialog.py"/>
        <source>Scaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/object_table.py"/>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/segment_algorithm.py"/>
        <source>Segment from prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/run_controller.py"/>
        <source>Segment {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/segment_algorithm.py"/>
        <source>Segments every object of a prompt file, or of a layer of points and polygons, on one raster.

Prompts are saved by the S2 SAM panel, or come from a vector layer: points are foreground (label 1) or background (label 0), polygons are boxes around an object. Features with the same id are one object; without an id field (prompt_id) each feature is an object of its own.

Bands and stretch that a prompt file recorded are replayed, so that dates compare; otherwise they are recognised in the raster.

Outlines carry area, score and where they came from. The masks raster has one band per object, 1 inside and 0 outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/answer_controller.py"/>
        <source>Select the object to see its outline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/run_panel.py"/>
        <source>Selected features of the active layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/import_dialog.py"/>
        <source>Selected features only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dock.py"/>
        <source>Shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/actions.py"/>
        <source>Show as layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/object_table.py"/>
        <source>Shown on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/actions.py"/>
        <source>Shows dashed what a click would give, where the image is encoded already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/shape_panel.py"/>
        <source>Simplify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <source>Simplify outlines by (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/model_dialog.py"/>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <source>Smooth outlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/shape_panel.py"/>
        <source>Smooth the pixels&apos; stairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/answer_controller.py"/>
        <source>Some of its points lie outside this layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/tasks/engine_task.py"/>
        <source>Something unexpected happened: {error}. Details are in the log ({log}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session_hub.py"/>
        <source>Start S2 SAM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun_dialog.py"/>
        <location filename="../s2sam_qgis/gui/run_controller.py"/>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/actions.py"/>
        <source>Starts the next object; its first click follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/area_chart.py"/>
        <location filename="../s2sam_qgis/gui/model_dialog.py"/>
        <location filename="../s2sam_qgis/gui/rerun_list.py"/>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dependency_page.py"/>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/input_dialog.py"/>
        <source>Stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <source>Stretch: reflectance, percentile, farmvibes, or LOW,HIGH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/input_dialog.py"/>
        <source>Such as -0.1 for products of baseline 04.00 and later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/area_chart.py"/>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Table of areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/actions.py"/>
        <source>Takes prompts from the points or polygons of a vector layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/actions.py"/>
        <source>Takes the last step back. Also Backspace and Ctrl+Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/run_panel.py"/>
        <source>Temporary layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <source>The built-in model is a stand-in without training: its masks only show that everything works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/preferences.py"/>
        <source>The encoded images are removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dependency_page.py"/>
        <source>The installation did not succeed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/raster_source.py"/>
        <source>The layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_import.py"/>
        <source>The layer has no coordinate reference system. Assign one before importing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/prompt_controller.py"/>
        <source>The layer is still being read. Click again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_layers.py"/>
        <source>The layer {layer} cannot be edited. Is its file read-only?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/displayed_stretch.py"/>
        <source>The layer {name} is drawn with a colour ramp or classes, not by stretching bands. Choose another stretch, or draw it as multiband colour or single band gray.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/displayed_stretch.py"/>
        <source>The layer {name} leaves a colour without a band. Choose three bands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/displayed_stretch.py"/>
        <source>The layer {name} shows band {band}, but {count} bands were read from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/raster_source.py"/>
        <source>The map shows a place that {name} cannot show. Zoom to the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/raster_source.py"/>
        <source>The map shows nothing. Zoom to the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/answer_controller.py"/>
        <source>The mask is empty. Move its points, or add a box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/object_table.py"/>
        <source>The model is looking at the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/model_dialog.py"/>
        <source>The model is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/model_panel.py"/>
        <source>The model runs on: {device}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/model_panel.py"/>
        <source>The model that outlines; more of them in the model manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/model_dialog.py"/>
        <source>The model works. {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/actions.py"/>
        <source>The model&apos;s next answer: a part, the whole, a larger whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/object_table.py"/>
        <source>The object&apos;s name; double-click or F2 to rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/import_dialog.py"/>
        <source>The objects&apos; names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_layers.py"/>
        <source>The outline cannot be expressed in the CRS of {layer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/outlines.py"/>
        <source>The outlines could not be written: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/plugin.py"/>
        <source>The panel cannot be opened: {error}. Details are in the log ({log}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/project_store.py"/>
        <source>The prompts in this project cannot be read: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/model_dialog.py"/>
        <source>The publisher&apos;s file (.pth, .pt), already on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <source>The raster layer could not be loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/source_panel.py"/>
        <source>The raster layer whose objects you outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun_dialog.py"/>
        <source>The rerun was cancelled. Layers that are done stay done and are skipped next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/region_controller.py"/>
        <source>The run is limited to the polygon that was drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/run_controller.py"/>
        <source>The run was cancelled. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>The same prompts on many dates or scenes, with each object&apos;s area over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_import.py"/>
        <source>There is no feature to import. Select some, or take the whole layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/answer_controller.py"/>
        <source>There is no image at this point (nodata). A mask never covers nodata; take the point back with Z, or move it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/object_controller.py"/>
        <source>There is no other mask for this object yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/import_dialog.py"/>
        <source>There is no point or polygon layer in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/prompt_files.py"/>
        <source>There is no prompt to save yet. Click an object first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/accept_controller.py"/>
        <source>There is nothing to accept yet. Click an object first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/prompt_controller.py"/>
        <source>These prompts belong to a layer of another kind (with or without a CRS). Save them and start a new set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dependency_page.py"/>
        <source>They belong to QGIS and are not replaced. Update QGIS, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dependency_page.py"/>
        <source>They go into a folder of the plugin&apos;s own in your QGIS profile; QGIS&apos;s own packages stay as they are. About {download} MB are downloaded, {disk} MB are used on disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dependency_page.py"/>
        <source>This QGIS is too old for S2 SAM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/accept_controller.py"/>
        <source>This object has no mask yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/prompt_controller.py"/>
        <source>This place lies outside the layer {layer}. Click on the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/engine_options.py"/>
        <source>Threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun_dialog.py"/>
        <source>Tick layers and choose a folder first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun_dialog.py"/>
        <source>Ticks all layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dock.py"/>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/polygonise_algorithm.py"/>
        <source>Turns masks into one polygon feature per object. A mask raster has one band per object; what is neither 0 nor no data belongs to it.

Small parts can be dropped, holes filled, outlines simplified and smoothed. Where two objects touch, their border stays one and the same line.

What a mask written by S2 SAM says of its making (source, model, stretch, score) goes into the attributes. Areas are measured on the ellipsoid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/input_dialog.py"/>
        <source>Type numbers, such as 0.02, 0.25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/actions.py"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dependency_page.py"/>
        <source>Uninstall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun_dialog.py"/>
        <source>Unticks all layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/model_dialog.py"/>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/model_dialog.py"/>
        <source>Use a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/model_dialog.py"/>
        <source>Use a file that I have…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/model_dialog.py"/>
        <source>Use another model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/source_panel.py"/>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/run_panel.py"/>
        <source>Visible extent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dependency_page.py"/>
        <source>What QGIS did not have lies in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/engine_options.py"/>
        <source>What is not there falls back to the CPU; the panel says which one runs, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/input_dialog.py"/>
        <source>What the model sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/run_panel.py"/>
        <source>Where the masks go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/run_panel.py"/>
        <source>Whole layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dependency_page.py"/>
        <source>Without a network: choose a folder with wheel files (.whl), dependencies included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/actions.py"/>
        <source>Writes the object&apos;s full mask to the result layer and goes on to the next object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/area_chart.py"/>
        <source>Writes this table as a file for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/run_controller.py"/>
        <source>Writing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/actions.py"/>
        <source>Zoom to object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/run_controller.py"/>
        <source>about {seconds} s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/source_panel.py"/>
        <source>as displayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/engine_options.py"/>
        <source>as many as are good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/prompt_controller.py"/>
        <source>background point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/object_table.py"/>
        <source>box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/model_list.py"/>
        <source>damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/area_chart.py"/>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/area_chart.py"/>
        <source>done before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/area_chart.py"/>
        <source>empty mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/area_chart.py"/>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/prompt_controller.py"/>
        <source>foreground point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/input_dialog.py"/>
        <source>from the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/object_table.py"/>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/provider_source.py"/>
        <source>it gave no pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_import.py"/>
        <source>it has no geometry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_import.py"/>
        <source>it has no place in longitude and latitude.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_import.py"/>
        <source>its field {field} holds {value}; 1 or 0 is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_import.py"/>
        <source>its field {field} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_import.py"/>
        <source>its polygon has no area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/model_list.py"/>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/source_panel.py"/>
        <source>no CRS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/area_chart.py"/>
        <source>no data there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/source_panel.py"/>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_import.py"/>
        <source>only points and polygons can be prompts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/area_chart.py"/>
        <location filename="../s2sam_qgis/layers/result_style.py"/>
        <source>outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/source_panel.py"/>
        <source>per band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/source_panel.py"/>
        <source>percentile 2–98</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/source_panel.py"/>
        <source>range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/model_list.py"/>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/source_panel.py"/>
        <source>reflectance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/object_table.py"/>
        <source>shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/run_panel.py"/>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/model_list.py"/>
        <source>to download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/source_panel.py"/>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun_dialog.py"/>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/prompt_controller.py"/>
        <source>{action}: {object}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun_dialog.py"/>
        <source>{count} failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_layers.py"/>
        <source>{count} objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/prompt_files.py"/>
        <source>{count} objects from {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/prompt_files.py"/>
        <source>{count} objects from {layer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/prompt_files.py"/>
        <source>{count} prompts saved to {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun_dialog.py"/>
        <source>{count} were done before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun_dialog.py"/>
        <source>{done} of {total} layers done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/segment_algorithm.py"/>
        <source>{encoded} chips encoded, {reused} reused, {decoded} decoder runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun_list.py"/>
        <source>{inside} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_layers.py"/>
        <source>{layer} could not be saved: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/raster_source.py"/>
        <source>{name} cannot be read: its data source is missing. Repair the layer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/prompt_controller.py"/>
        <source>{name} copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_layers.py"/>
        <source>{name} could not be written to the layer {layer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_layers.py"/>
        <source>{name} has an empty mask, so there is nothing to accept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/raster_source.py"/>
        <source>{name} has no bands that could be read. Choose another raster layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/raster_source.py"/>
        <source>{name} has no extent. Choose another raster layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/polygonise_algorithm.py"/>
        <source>{name} is no raster file. Save it as a GeoTIFF first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/run_controller.py"/>
        <source>{objects} objects in {seconds} s; {encoded} chips encoded, {reused} reused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_layers.py"/>
        <source>{path} cannot be used as a GeoPackage: {why} Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dependency_page.py"/>
        <source>• {needed}; this QGIS has {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>… and all rasters of a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/segment_algorithm.py"/>
        <source>… or prompts in a layer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
