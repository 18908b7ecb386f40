<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>S2Sam</name>
    <message>
        <location filename="../s2sam_qgis/gui/panels/date_row.py"/>
        <source>&amp;Also look at</source>
        <translation>同时查看(&amp;A)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>&amp;Layer</source>
        <translation>图层(&amp;L)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/model_panel.py"/>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/correction_geojson.py"/>
        <source>&apos;action&apos; must be &apos;add&apos; or &apos;cut&apos;, found {found}.</source>
        <translation>&apos;action&apos; 必须是 &apos;add&apos; 或 &apos;cut&apos;，而不是 {found}。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/correction_geojson.py"/>
        <source>&apos;after&apos; must be a number of prompts, 0 or more, found {found}.</source>
        <translation>&apos;after&apos; 必须是提示的个数（0 或更大），而不是 {found}。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>&apos;candidate&apos; must be the number of a candidate mask, from 1, found {value}.</source>
        <translation>“candidate”必须是掩膜编号（从 1 开始），实际为 {value}。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>&apos;label&apos; must be 1 (foreground) or 0 (background), found {found}.</source>
        <translation>&apos;label&apos; 必须为 1（前景）或 0（背景），实际为 {found}。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>&apos;prompt_id&apos; has {count} characters; {limit} are allowed.</source>
        <translation>&apos;prompt_id&apos; 有 {count} 个字符；最多允许 {limit} 个。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>&apos;prompt_id&apos; must be an integer or a text, found {value}.</source>
        <translation>&apos;prompt_id&apos; 必须为整数或文本，实际为 {value}。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>&apos;prompt_id&apos; {value} begins or ends with a blank, or has a character that cannot be written. Give the object another id.</source>
        <translation>&apos;prompt_id&apos; {value} 以空格开头或结尾，或含有无法写入的字符。请为该对象指定另一个标识。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>&apos;prompt_id&apos; {value} has more than 64 bits, which no vector file holds. Use a smaller number, or a text.</source>
        <translation>&apos;prompt_id&apos; {value} 超过 64 位，任何矢量文件都无法保存。请使用较小的数字或文本。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>({x:g}, {y:g}) is not a longitude and latitude. GeoJSON needs degrees, longitude first; a file in another CRS needs a &apos;crs&apos; member that names it.</source>
        <translation>({x:g}, {y:g}) 不是经度/纬度。GeoJSON 需要以度为单位，经度在前；使用其他坐标参考系的文件需要用 &apos;crs&apos; 成员指明该坐标参考系。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/baseline.py"/>
        <source>-1000 as of processing baseline 04.00; baseline {baseline:05.2f} ({item})</source>
        <translation>自处理基线 04.00 起为 -1000；基线 {baseline:05.2f}（{item}）</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/run_options.py"/>
        <source>0 = automatic</source>
        <translation>0 = 自动</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/baseline.py"/>
        <source>0 before processing baseline 04.00; baseline {baseline:05.2f} ({item})</source>
        <translation>处理基线 04.00 之前为 0；基线 {baseline:05.2f}（{item}）</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/import_dialog.py"/>
        <source>1 = foreground, 0 = background. If no field is chosen, every point is foreground.</source>
        <translation>1 = 前景，0 = 背景。不选字段时，所有点均为前景。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/class_controller.py"/>
        <source>1 class was added.</source>
        <translation>已添加 1 个类别。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>1 counter-example</source>
        <translation>1 个反例</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/date_row.py"/>
        <source>1 date</source>
        <translation>1 个日期</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>1 example</source>
        <translation>1 个示例</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/work_strip.py"/>
        <source>1 more object waits</source>
        <translation>还有 1 个对象在等待</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_tools.py"/>
        <source>1 object</source>
        <translation>1 个对象</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/run_controller.py"/>
        <source>1 object does not lie on {layer}; it was left out.</source>
        <translation>有 1 个对象不在 {layer} 上，已略过。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_files.py"/>
        <source>1 object from {file}.</source>
        <translation>来自 {file} 的 1 个对象。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_files.py"/>
        <source>1 object from {layer}.</source>
        <translation>来自 {layer} 的 1 个对象。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/run_controller.py"/>
        <source>1 object in {seconds} s.</source>
        <translation>1 个对象，用时 {seconds} 秒。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/elsewhere_controller.py"/>
        <source>1 object is in the result layer ({each}). Undo takes it back.</source>
        <translation>结果图层中有 1 个对象（{each}）。撤销可将其取回。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/everything_controller.py"/>
        <source>1 object is in the result layer. Undo takes it back.</source>
        <translation>结果图层中有 1 个对象。“撤销”可将其取回。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_bulk.py"/>
        <source>1 object overlaps accepted ones, by {size} in all; the outlines stay as they are.</source>
        <translation>1 个对象与已接受的对象重叠，共 {size}；轮廓保持不变。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/bulk_steps.py"/>
        <source>1 object was edited since. It stays in the layer.</source>
        <translation>有 1 个对象在此后被编辑过。它将保留在图层中。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_files.py"/>
        <source>1 prompt saved to {file}.</source>
        <translation>已将 1 个提示保存到 {file}。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/crew.py"/>
        <source>1 raster was run by a worker with other files of the model ({name}): its masks do not compare with the others.</source>
        <translation>有 1 个栅格由使用其他模型文件的工作进程处理（{name}）：其掩膜无法与其余的比较。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>1 was done before</source>
        <translation>1 个此前已完成</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>1/10000, as in Sentinel-2&apos;s products</source>
        <translation>1/10000，与 Sentinel-2 产品相同</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>1/10000, as in Sentinel-2&apos;s products; from the name {name}</source>
        <translation>1/10000，与 Sentinel-2 产品相同；来自名称 {name}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>8-bit values: no reflectance, shown as they are</source>
        <translation>8 位数值：不是反射率，按原值显示</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>A box around the object; on a point or a box: moves it</source>
        <translation>在对象周围画框；在点或框上：移动它</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>A checkpoint (.pth), or an ONNX pair …_encoder.onnx and …_decoder.onnx</source>
        <translation>检查点（.pth），或一对 ONNX 文件 …_encoder.onnx 和 …_decoder.onnx</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/classes.py"/>
        <source>A class needs a name.</source>
        <translation>类别需要名称。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/encode_algorithm.py"/>
        <source>A model looks at an image through chips. Encoding a chip takes the time; answering a click on it does not. This algorithm encodes all chips that a first click in an area needs and keeps them in the store that the S2 SAM panel, the other algorithms and the shell command share.

Chips depend on the raster, the bands, the stretch and the model: choose what you will work with. What is encoded already is not encoded again.</source>
        <translation>模型以切片的方式查看影像。耗时的是切片的编码，响应单击则很快。此算法对某个区域内首次单击所需的全部切片进行编码，并保存到由 S2 SAM 面板、其他算法和命令行工具共用的存储中。

切片取决于栅格、波段、拉伸和模型：请选择之后要使用的设置。已编码的部分不会重复编码。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>A new area takes:</source>
        <translation>新区域用时：</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/everything/run.py"/>
        <source>A part of the area is missing from {folder}. Run it again.</source>
        <translation>{folder} 中缺少该区域的一部分。请重新运行。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/grid.py"/>
        <source>A raster grid of {width} x {height} pixels holds nothing.</source>
        <translation>{width} x {height} 像元的栅格格网不包含任何内容。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/raster_source.py"/>
        <source>A web map: colours are as displayed, not reflectance, and its resolution is that of the present view.</source>
        <translation>网络地图：颜色为显示的颜色而非反射率，分辨率与当前视图相同。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/elsewhere_controller.py"/>
        <location filename="../s2sam_qgis/gui/control/everything_controller.py"/>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Accept 1 object</source>
        <translation>接受 1 个对象</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Accept all</source>
        <translation>全部接受</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Accept all {count} above</source>
        <translation>接受以上全部 {count} 个</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Accept picked</source>
        <translation>接受所选</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/elsewhere_controller.py"/>
        <location filename="../s2sam_qgis/gui/control/everything_controller.py"/>
        <source>Accept {count} objects</source>
        <translation>接受 {count} 个对象</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/accept_controller.py"/>
        <source>Accept {name}</source>
        <translation>接受 {name}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_list.py"/>
        <source>Accepted ({count})</source>
        <translation>已接受（{count}）</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/kept_objects.py"/>
        <source>Accepted before; changed since: {parts}. Enter replaces it</source>
        <translation>已接受；此后有改动：{parts}。按 Enter 替换</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_list.py"/>
        <source>Accepted objects</source>
        <translation>已接受的对象</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>Acquired</source>
        <translation>获取日期</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/repair_controller.py"/>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Add area</source>
        <translation>添加区域</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/attributes_dialog.py"/>
        <source>Add attribute</source>
        <translation>添加属性</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/class_controller.py"/>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <source>Add class</source>
        <translation>添加类别</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Add counter-examples: what not to find</source>
        <translation>添加反例：不要查找的内容</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Add examples: what to look for</source>
        <translation>添加示例：要查找的内容</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/date_row.py"/>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Add folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Add rasters</source>
        <translation>添加栅格</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Add the rasters of a folder</source>
        <translation>添加文件夹中的栅格</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/target.py"/>
        <source>Add the results to the project</source>
        <translation>将结果添加到工程</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/tasks/download_task.py"/>
        <source>Add {model}</source>
        <translation>添加 {model}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_controller.py"/>
        <source>Add {what}</source>
        <translation>添加{what}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Address of a Dask scheduler, such as tcp://10.0.0.1:8786</source>
        <translation>Dask 调度器的地址，例如 tcp://10.0.0.1:8786</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Adds all rasters and products of a folder</source>
        <translation>添加文件夹中的所有栅格和产品</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Adds raster files that are no layers</source>
        <translation>添加不是图层的栅格文件</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Adds the prompts as vector layers that QGIS&apos;s own tools can edit.</source>
        <translation>将提示添加为矢量图层，可用 QGIS 自带的工具编辑。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Adds what you draw to the object. Click corners, then right-click; or drag around the area.</source>
        <translation>把绘制的内容添加到对象。依次单击各角点，然后单击右键；或沿区域边缘拖动。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>All</source>
        <translation>全选</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>All objects of the table</source>
        <translation>表中的所有对象</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/outlines/polygons.py"/>
        <source>All of object {id} is smaller than the minimum area of {area:g} m2; its largest part was kept.</source>
        <translation>对象 {id} 的所有部分均小于最小面积 {area:g} m2；已保留其最大的部分。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>All of them belong to QGIS; nothing had to be installed.</source>
        <translation>全部为 QGIS 自带，无需安装任何内容。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/refine_controller.py"/>
        <source>All picked regions are refined already. Pick others.</source>
        <translation>所有选取的区域都已细化。请选取其他区域。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/date_row.py"/>
        <source>Also look at</source>
        <translation>同时查看</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/target.py"/>
        <location filename="../s2sam_qgis/processing/other_dates.py"/>
        <source>Also look at the dates that the prompts were made with</source>
        <translation>同时查看生成提示时所用的日期</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/other_dates.py"/>
        <source>Also look at: other dates of the same place</source>
        <translation>同时查看：同一地点的其他日期</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>An ONNX pair: press Another model… in the model manager.</source>
        <translation>ONNX 模型对：在模型管理器中按“其他模型…”。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/results_controller.py"/>
        <source>Another file: {file}…</source>
        <translation>其他文件：{file}…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/results_controller.py"/>
        <source>Another file…</source>
        <translation>其他文件…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>Another model…</source>
        <translation>其他模型…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/attributes_dialog.py"/>
        <source>Another name and value</source>
        <translation>另一个名称和值</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/candidate_list.py"/>
        <source>Answer</source>
        <translation>判断</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_filter.py"/>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <location filename="../s2sam_qgis/processing/encode_algorithm.py"/>
        <source>Area</source>
        <translation>区域</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>Area (ha)</source>
        <translation>面积（公顷）</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_chart.py"/>
        <source>Area of each object over time</source>
        <translation>各对象的面积变化</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <source>Area on the ellipsoid, in hectares, of the finished outline</source>
        <translation>最终轮廓的椭球面积，单位为公顷</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/candidate_list.py"/>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <source>Area, ha</source>
        <translation>面积（公顷）</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Areas</source>
        <translation>面积</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>Areas by object and date</source>
        <translation>按对象和日期统计的面积</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>As displayed</source>
        <translation>与显示一致</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>As objects</source>
        <translation>转为对象</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/dock.py"/>
        <source>As opened</source>
        <translation>初始状态</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>As recorded, else automatic</source>
        <translation>按记录，否则自动</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_session.py"/>
        <source>At least one thread is needed, got {threads}.</source>
        <translation>至少需要一个线程，实际为 {threads}。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/connection.py"/>
        <source>At least one worker process is needed, got {count}.</source>
        <translation>至少需要一个工作进程，给出的是 {count}。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/attribute_controller.py"/>
        <source>Attributes</source>
        <translation>属性</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/attributes_dialog.py"/>
        <source>Attributes of {object}</source>
        <translation>{object} 的属性</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Attributes…</source>
        <translation>属性…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>Auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>Auto: {band}</source>
        <translation>自动：{band}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/views.py"/>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <location filename="../s2sam_qgis/gui/dialogs/run_options.py"/>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Back (K)</source>
        <translation>上一个 (K)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_layer.py"/>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Background point</source>
        <translation>背景点</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>Bands</source>
        <translation>波段</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/view_controller.py"/>
        <source>Bands and stretch of {layer}</source>
        <translation>{layer} 的波段和拉伸</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/sentinel2.py"/>
        <source>Bands {given!r}: give one band or three separated by commas, such as 4,3,2 or red,green,blue. {bands}</source>
        <translation>波段 {given!r}：请指定一个波段，或以逗号分隔的三个波段，例如 4,3,2 或 red,green,blue。{bands}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>Bands, reflectance and stretch: see what the model sees</source>
        <translation>波段、反射率和拉伸：查看模型看到的影像</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <source>Bands, such as 4,3,2 or red,green,blue</source>
        <translation>波段，例如 4,3,2 或 red,green,blue</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/results_controller.py"/>
        <source>Beside the project: {file}</source>
        <translation>项目旁：{file}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>Blue</source>
        <translation>蓝</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/results_controller.py"/>
        <source>Borders</source>
        <translation>边界</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Box</source>
        <translation>框</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_layer.py"/>
        <source>Boxes</source>
        <translation>框</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_notes.py"/>
        <source>Boxes with label 0 outline an object like any other box, they exclude nothing (prompt id {ids}). To exclude something, use points with label 0.</source>
        <translation>label 为 0 的框与其他框一样用于勾画对象，并不排除任何内容（提示标识 {ids}）。要排除某处，请使用 label 为 0 的点。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Brings the object into view.</source>
        <translation>将对象移入视图。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Brush</source>
        <translation>画笔</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/model_list.py"/>
        <source>Built-in</source>
        <translation>内置</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/model_list.py"/>
        <source>Built-in 1.6</source>
        <translation>内置 1.6</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/views.py"/>
        <source>Burn (NBR)</source>
        <translation>火烧 (NBR)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <location filename="../s2sam_qgis/gui/panels/work_bar.py"/>
        <location filename="../s2sam_qgis/gui/panels/work_strip.py"/>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Cancel; no half-written file remains</source>
        <translation>取消；不会留下未写完的文件</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/errors.py"/>
        <location filename="../s2sam_qgis/gui/control/everything_controller.py"/>
        <location filename="../s2sam_qgis/gui/control/refine_controller.py"/>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <source>Cancelled. No half-written file remains.</source>
        <translation>已取消。没有留下未写完的文件。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/object_answer.py"/>
        <source>Cancelled. Select the object again, or add a point, to go on.</source>
        <translation>已取消。重新选择该对象或添加一个点以继续。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>Cancelled. What was loaded is kept and resumed next time.</source>
        <translation>已取消。已下载的部分会保留，下次继续。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>Cancelled; nothing was changed.</source>
        <translation>已取消；未作任何更改。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/candidate_list.py"/>
        <source>Candidates by likeness</source>
        <translation>按相似度排列的候选</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>Cannot make the folder {folder}: {reason}.</source>
        <translation>无法创建文件夹 {folder}：{reason}。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <location filename="../s2sam_qgis/gui/control/class_controller.py"/>
        <location filename="../s2sam_qgis/models/onnx_file.py"/>
        <source>Cannot read {file}: {reason}.</source>
        <translation>无法读取 {file}：{reason}。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/requirements.py"/>
        <source>Cannot remove {folder}: {why}. Check the folder&apos;s permissions, or remove it yourself.</source>
        <translation>无法删除 {folder}：{why}。请检查您在该处的权限，或自行删除该文件夹。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/python.py"/>
        <source>Cannot start {program}: {why}.</source>
        <translation>无法启动 {program}：{why}。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/files.py"/>
        <source>Cannot write to the folder {folder}: {reason}. Choose another folder or make it writable.</source>
        <translation>无法写入文件夹 {folder}：{reason}。请选择其他文件夹，或将其设为可写。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_writing.py"/>
        <source>Cannot write to the results file {path}: {why}. The object is not lost: check whether another program has locked the file, free disk space and folder permissions, then press Enter again. Or choose another file in the menu of Accept.</source>
        <translation>无法写入结果文件 {path}：{why}。对象没有丢失：请检查文件是否被其他程序锁定、磁盘剩余空间和文件夹权限，然后再按 Enter。也可以在“接受”的菜单中选择其他文件。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/install.py"/>
        <source>Cannot write to {folder}: {why}. Check free disk space and folder permissions.</source>
        <translation>无法写入 {folder}：{why}。请检查您在该处的权限和可用空间。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/files.py"/>
        <source>Cannot write {file}: {reason}. Nothing was changed. Check free disk space and folder permissions.</source>
        <translation>无法写入 {file}：{reason}。未作任何更改。请检查可用磁盘空间和文件夹权限。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>Change bands and stretch</source>
        <translation>更改波段和拉伸</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_controller.py"/>
        <source>Change box</source>
        <translation>更改框</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/class_controller.py"/>
        <source>Change class {name}</source>
        <translation>更改类别 {name}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/history_controller.py"/>
        <source>Change shape</source>
        <translation>更改形状</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/tasks/download_task.py"/>
        <source>Check {model}</source>
        <translation>检查 {model}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/hashes.py"/>
        <source>Checking {file}</source>
        <translation>正在校验 {file}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>Checkpoints (*.pth *.pt);;All files (*)</source>
        <translation>检查点 (*.pth *.pt);;所有文件 (*)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <source>Chips</source>
        <translation>切片</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/encode_algorithm.py"/>
        <source>Chips encoded</source>
        <translation>已编码切片数</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/encode_algorithm.py"/>
        <source>Chips encoded before</source>
        <translation>此前已编码切片数</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/segment_algorithm.py"/>
        <source>Chips encoded: {encoded}, reused: {reused}. Decoder runs: {decoded}.</source>
        <translation>已编码图块：{encoded}，复用：{reused}。解码次数：{decoded}。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/target.py"/>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/button_states.py"/>
        <source>Choose a model above.</source>
        <translation>请在上方选择模型。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/model_panel.py"/>
        <source>Choose a model.</source>
        <translation>请选择模型。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>Choose a raster layer</source>
        <translation>选择栅格图层</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/everything_controller.py"/>
        <location filename="../s2sam_qgis/gui/control/example_set.py"/>
        <location filename="../s2sam_qgis/gui/control/prompt_controller.py"/>
        <location filename="../s2sam_qgis/gui/control/region_controller.py"/>
        <source>Choose a raster layer first, at the top of the panel.</source>
        <translation>请先在面板顶部选择栅格图层。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/button_states.py"/>
        <source>Choose another layer above.</source>
        <translation>请在上方选择其他图层。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Choose at least one raster, or a folder of rasters.</source>
        <translation>请至少选择一个栅格，或一个包含栅格的文件夹。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/alike_controller.py"/>
        <source>Choose at least one thing to compare, under &apos;Compare&apos;.</source>
        <translation>请在“比较”下至少选择一项。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/attention_check.py"/>
        <source>Choose the device CPU in the model manager, under How models run.</source>
        <translation>请在模型管理器的“模型运行方式”下选择设备 CPU。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/target.py"/>
        <source>Choose the folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <location filename="../s2sam_qgis/gui/panels/object_filter.py"/>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <source>Class of the active object and of those that follow. Keys 1 to 9, 0 for none.</source>
        <translation>活动对象及后续对象的类别。按键 1 至 9，0 表示无。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/class_controller.py"/>
        <source>Class {name}</source>
        <translation>类别 {name}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <location filename="../s2sam_qgis/gui/panels/dock.py"/>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <source>Classes from a layer&apos;s field</source>
        <translation>来自图层字段的类别</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/run_options.py"/>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/button_states.py"/>
        <source>Click a field, a lake or a burn scar on the map.

Left click: inside · right click: outside
Drag: a box around it</source>
        <translation>在地图上点击田块、湖泊或火烧迹地。

左键：内部 · 右键：外部
拖动：在其周围画框</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/object_controller.py"/>
        <source>Click a point or the edge of a box first; Delete then removes it.</source>
        <translation>请先单击点或框的边；然后按 Delete 键删除。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/workbench.py"/>
        <source>Click an object first; its prompts are then run elsewhere.</source>
        <translation>请先单击一个对象，之后才能在其他图层上运行其提示。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/region_controller.py"/>
        <source>Click the polygon&apos;s corners; right click or Enter ends it, Esc gives it up.</source>
        <translation>单击以放置多边形的角点；右键单击或按回车键结束，按 Esc 键放弃。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <source>Click to show or hide</source>
        <translation>单击以显示或隐藏</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/cloud_share.py"/>
        <source>Cloud shares are not known, the scene classification cannot be read: {error}</source>
        <translation>云量占比未知，无法读取场景分类：{error}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <source>Colour of {name}</source>
        <translation>{name} 的颜色</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <source>Colour…</source>
        <translation>颜色…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <location filename="../s2sam_qgis/processing/alike_algorithm.py"/>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/alike_controller.py"/>
        <source>Compared: {names}</source>
        <translation>已比较：{names}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Computes the full masks of all objects on this layer and adds them as layers</source>
        <translation>计算此图层上所有对象的完整掩膜，并将其添加为图层</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Copies the object with its prompts.</source>
        <translation>复制对象及其提示。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>Copying {file}</source>
        <translation>正在复制 {file}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/alike_algorithm.py"/>
        <source>Counter-examples</source>
        <translation>反例</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/view_combo.py"/>
        <source>Custom…</source>
        <translation>自定义…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/alike_algorithm.py"/>
        <source>Cut all places at the same detail, not at what suits the examples</source>
        <translation>所有位置使用同一细节切分，而不是适合示例的细节</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/repair_controller.py"/>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Cut area</source>
        <translation>裁去区域</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Cuts what you draw from the object. Click corners, then right-click; or drag around the area.</source>
        <translation>从对象中裁去绘制的内容。依次单击各角点，然后单击右键；或沿区域边缘拖动。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/connection.py"/>
        <source>Dashboard: {address}</source>
        <translation>状态面板：{address}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/connection.py"/>
        <source>Dashboard: {address} (where bokeh is installed beside the scheduler)</source>
        <translation>状态面板：{address}（需在调度器所在处安装 bokeh）</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <location filename="../s2sam_qgis/gui/rerun/checklist.py"/>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/object_edits.py"/>
        <source>Delete box</source>
        <translation>删除框</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/object_edits.py"/>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Delete object</source>
        <translation>删除对象</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/object_edits.py"/>
        <source>Delete point</source>
        <translation>删除点</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Detail</source>
        <translation>细节</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/everything_parameters.py"/>
        <source>Detail, from 0 (coarse) to 1 (fine)</source>
        <translation>细节，从 0（粗）到 1（细）</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/run_options.py"/>
        <location filename="../s2sam_qgis/gui/panels/model_panel.py"/>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/left_overs.py"/>
        <location filename="../s2sam_qgis/gui/control/waiting_results.py"/>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/run_options.py"/>
        <source>Disk space</source>
        <translation>磁盘空间</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/help_button.py"/>
        <source>Documents on the web</source>
        <translation>网上文档</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/keys_dialog.py"/>
        <source>Does</source>
        <translation>作用</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Does it again. Also Ctrl+Shift+Z.</source>
        <translation>重做上一步。也可按 Ctrl+Shift+Z。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <source>Double-click to rename the class.</source>
        <translation>双击以重命名类别。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Doubtful first</source>
        <translation>先看存疑的</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>Download it again in the model manager.</source>
        <translation>请在模型管理器中重新下载。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>Download it in the model manager, or choose a file that you have there.</source>
        <translation>请在模型管理器中下载，或在其中选择已有的文件。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/tasks/download_task.py"/>
        <source>Download {model}</source>
        <translation>下载 {model}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>Downloading {file}: {arrived} of {size}</source>
        <translation>正在下载 {file}：{arrived} / {size}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>Downloads from the publisher; size and checksum are checked</source>
        <translation>从发布者处下载；会校验大小和校验和</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>Drag</source>
        <translation>拖动</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Drag a box around the object. Clicks still set points.</source>
        <translation>拖动以在对象周围画框。单击仍可添加点。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Drag moves the map. With any tool: hold Space.</source>
        <translation>拖动以移动地图。使用任何工具时：按住空格键。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/run_region.py"/>
        <source>Draw a polygon first: choose &apos;Draw a polygon…&apos; again.</source>
        <translation>请先绘制多边形：再次选择“绘制多边形…”。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Draw a polygon…</source>
        <translation>绘制多边形…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_controller.py"/>
        <source>Draw box</source>
        <translation>绘制框</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/everything_controller.py"/>
        <source>Draw outlines</source>
        <translation>绘制轮廓</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/object_edits.py"/>
        <source>Draw region</source>
        <translation>绘制区域</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <source>Drawn by hand: the model was not asked, so there is no score.</source>
        <translation>手工绘制：未询问模型，因此没有得分。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>Draws how each object changes, so that small ones are seen beside large ones</source>
        <translation>显示每个对象的变化，使小对象在大对象旁也能看清</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/shape_panel.py"/>
        <source>Draws outlines along the edges of the mask&apos;s pixels. Otherwise they run between the pixels, where the model sees the border, which is more accurate.</source>
        <translation>沿掩膜像元的边缘绘制轮廓。否则轮廓从像元之间、模型看到边界的地方穿过，更加准确。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <source>Drop parts smaller than (m²)</source>
        <translation>移除小于此面积的部分（m²）</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Duplicate</source>
        <translation>复制</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/object_edits.py"/>
        <source>Duplicate object</source>
        <translation>复制对象</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Earlier results</source>
        <translation>先前的结果</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_files.py"/>
        <source>Edit prompt layer</source>
        <translation>编辑提示图层</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/repair_controller.py"/>
        <source>Erase</source>
        <translation>擦除</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/dock.py"/>
        <source>Every foreground point and every box starts its own object</source>
        <translation>每个前景点和每个框都新建一个对象</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/objects_here.py"/>
        <source>Every object was lost on an earlier date. Following stopped there.</source>
        <translation>所有对象都已在更早的日期丢失，跟踪在那里停止。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/alike_algorithm.py"/>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Examples: the objects of the table, or picked regions</source>
        <translation>示例：表中的对象或选取的区域</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>Expected one of:</source>
        <translation>应为以下之一：</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>FarmVibes.AI</source>
        <translation>FarmVibes.AI</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>FarmVibes.AI (0–1)</source>
        <translation>FarmVibes.AI（0–1）</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_import.py"/>
        <source>Feature {id}: {what}</source>
        <translation>要素 {id}：{what}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompts.py"/>
        <source>Features {first} and {second} are both boxes of prompt id {id!r}: an object has at most one box. Remove one of them or give it an id of its own.</source>
        <translation>要素 {first} 和 {second} 都是提示 ID {id!r} 的框：一个对象最多只能有一个框。请删除其中一个，或为其指定单独的 ID。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/install.py"/>
        <source>Fetching a newer pip for this installation</source>
        <translation>正在获取用于本次安装的较新 pip</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/segment_algorithm.py"/>
        <source>Field with the label (1 foreground, 0 background)</source>
        <translation>标签字段（1 为前景，0 为背景）</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/segment_algorithm.py"/>
        <source>Field with the object&apos;s id</source>
        <translation>对象 ID 字段</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/segment_algorithm.py"/>
        <source>Field with the object&apos;s name</source>
        <translation>对象名称字段</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>Files in use are removed when QGIS starts the next time.</source>
        <translation>正在使用的文件将在下次启动 QGIS 时删除。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/shape_panel.py"/>
        <source>Fill</source>
        <translation>填充</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/shape_panel.py"/>
        <source>Fill holes</source>
        <translation>填充孔洞</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <source>Fill holes smaller than (m²)</source>
        <translation>填充小于此面积的孔洞（m²）</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/shape_panel.py"/>
        <source>Fill opacity</source>
        <translation>填充不透明度</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_list.py"/>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/alike_controller.py"/>
        <location filename="../s2sam_qgis/gui/control/elsewhere_controller.py"/>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <location filename="../s2sam_qgis/gui/panels/dock.py"/>
        <location filename="../s2sam_qgis/processing/alike_algorithm.py"/>
        <source>Find the others like these</source>
        <translation>查找与这些相似的其他对象</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>Find the others like these: take the candidate, refuse it</source>
        <translation>查找与这些相似的其他对象：采纳候选、拒绝候选</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>Find the others like these: the next candidate, the one before</source>
        <translation>查找与这些相似的其他对象：下一个候选、上一个候选</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/open_dialogs.py"/>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Find there too</source>
        <translation>在那里也查找</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Find what is like these examples on another date or scene</source>
        <translation>在其他日期或场景中查找与这些示例相似的内容</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/install.py"/>
        <source>Finding versions that fit this QGIS</source>
        <translation>正在查找适合此 QGIS 的版本</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Finds all objects in the region. You see them before you accept</source>
        <translation>查找区域内的所有对象。接受之前即可看到</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Focus looks at each object at the scale that suits it. Grid cuts the region into chips of 1024 pixels, as FarmVibes.AI does, and gives its masks.</source>
        <translation>“聚焦”以适合各对象的尺度查看每个对象。“格网”与 FarmVibes.AI 一样，将区域切分为 1024 像元的切片，并得到与其相同的掩膜。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Focus: around the prompts</source>
        <translation>聚焦：提示周围</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/target.py"/>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Folder for the results</source>
        <translation>结果文件夹</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <source>Folder with the model&apos;s ONNX files (NAME_encoder.onnx, NAME_decoder.onnx)</source>
        <translation>模型 ONNX 文件所在的文件夹（NAME_encoder.onnx、NAME_decoder.onnx）</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>Folder with wheel files</source>
        <translation>包含 wheel 文件的文件夹</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/target.py"/>
        <source>Follow the object</source>
        <translation>跟踪对象</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Follow the objects: each date starts from the outlines before it</source>
        <translation>跟踪对象：每个日期从前一日期的轮廓开始</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/run.py"/>
        <source>Following cannot be shared among processes: each date starts from the outline of the date before. Run it in one process; for many places, start one rerun each.</source>
        <translation>跟踪无法分配给多个进程：每个日期都从前一日期的轮廓开始。请在一个进程中运行；若有多个地点，请分别启动重新运行。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/run.py"/>
        <source>Following needs the chip plan focus: the chip plan grid replays fixed prompts.</source>
        <translation>跟踪需要 focus 方案：grid 方案只重放固定的提示。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/target.py"/>
        <source>For what moves, such as a glacier, a lake or a river bar: each date starts from the outline of the date before. Otherwise the same clicks are asked on each date.</source>
        <translation>用于会移动的对象，如冰川、湖泊或河流沙洲：每个日期从前一日期的轮廓开始。否则每个日期使用相同的点击。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_layer.py"/>
        <source>Foreground</source>
        <translation>前景</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Foreground point</source>
        <translation>前景点</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <source>Foreground points (+), background points (−), box, and corrections by hand (✎)</source>
        <translation>前景点（+）、背景点（−）、框和手工修正（✎）</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Forget all examples</source>
        <translation>清除所有示例</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>Found:</source>
        <translation>实际为：</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <source>From a layer&apos;s field…</source>
        <translation>来自图层字段…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <source>From a table or a QGIS style…</source>
        <translation>来自表格或 QGIS 样式…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>GeoJSON is longitude/latitude (RFC 7946), these prompts are in {crs}.</source>
        <translation>GeoJSON 使用经度/纬度（RFC 7946），而这些提示使用 {crs}。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>GeoPackage and GeoTIFF…</source>
        <translation>GeoPackage 和 GeoTIFF…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>GeoPackage…</source>
        <translation>GeoPackage…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>GeoTIFF masks…</source>
        <translation>GeoTIFF 掩膜…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Give either a number of worker processes or the address of a scheduler, not both: a scheduler has workers of its own.</source>
        <translation>请指定工作进程数或调度器地址，二者只能选一：调度器有自己的工作进程。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/segment_algorithm.py"/>
        <source>Give either a prompt file or a layer with prompts.</source>
        <translation>请指定提示文件或包含提示的图层，二者选一。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/reader.py"/>
        <source>Give one of its parts: {parts}.</source>
        <translation>请指定其中一个部分：{parts}。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/alike_algorithm.py"/>
        <source>Give two or three examples: lakes, fields of one crop, burn scars. Everything on the raster is outlined and compared with them, and what is like them is kept.

Likeness is a number from 0 to 1. At 0.5 an object is as like the examples as it is like all objects together. Counter-examples take away what is like them.

Compared are the means of all bands and the indices that they allow (NDVI, NDWI, NBR); spreads within objects, size and shape can be added. Each place is cut at the detail that suits the examples.

Examples may lie on another date or scene: then give the raster on which they lie.</source>
        <translation>给出两三个示例：湖泊、一种作物的田块、火烧迹地。栅格上的一切都会被勾绘并与示例比较，相似的保留。

相似度是 0 到 1 的数。为 0.5 时，对象与示例的相似程度等于与所有对象整体的相似程度。反例会去掉与其相似的对象。

比较的是所有波段的均值及其允许的指数（NDVI、NDWI、NBR）；还可加入对象内部的离散度、大小和形状。每处都按适合示例的细节切分。

示例可位于另一日期或另一景：此时请给出其所在的栅格。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Gives the object a name.</source>
        <translation>为对象命名。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>Gives up what is under way, then puts the tool down</source>
        <translation>放弃正在进行的操作，然后放下工具</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>Good for:</source>
        <translation>适用于：</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>Green</source>
        <translation>绿</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Grid: as FarmVibes.AI</source>
        <translation>格网：同 FarmVibes.AI</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/known_models.py"/>
        <source>HQ-SAM ViT-B: vit_b made for finer outlines</source>
        <translation>HQ-SAM ViT-B：为更精细的轮廓而做的 vit_b</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/known_models.py"/>
        <source>HQ-SAM ViT-H: vit_h made for finer outlines, slow on a CPU</source>
        <translation>HQ-SAM ViT-H：为更精细的轮廓而做的 vit_h，在 CPU 上较慢</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/help_button.py"/>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/help_button.py"/>
        <source>Help: an example, the keys, the documents</source>
        <translation>帮助：示例、按键、文档</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/object_edits.py"/>
        <source>Hide {object}</source>
        <translation>隐藏 {object}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/dock.py"/>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/shape_panel.py"/>
        <source>Holes below this area are filled.</source>
        <translation>小于此面积的孔洞将被填充。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>How many objects are left out for their score</source>
        <translation>因得分而略去的对象数量</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>How many regions are how alike, from 0 to 1</source>
        <translation>各相似度（0 到 1）的区域数量</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>How models run</source>
        <translation>模型运行方式</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>How much neighbouring chips of the grid share</source>
        <translation>格网中相邻切片的重叠量</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/shape_panel.py"/>
        <source>How strongly the fill covers the image; 0 shows outlines only.</source>
        <translation>填充覆盖影像的程度；0 表示仅显示轮廓。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <source>How sure the model is: the overlap with the truth that it predicts, 0 to 1</source>
        <translation>模型的把握程度：模型预测的与真实情况的重叠度，0 到 1</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/import_dialog.py"/>
        <source>If no field is chosen, each feature is its own object.</source>
        <translation>不选字段时，每个要素为一个独立对象。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/class_controller.py"/>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <source>Import classes</source>
        <translation>导入类别</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Import from layer…</source>
        <translation>从图层导入…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/import_dialog.py"/>
        <source>Import prompts</source>
        <translation>导入提示</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_files.py"/>
        <source>Import {layer}</source>
        <translation>导入 {layer}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>In % of the first date</source>
        <translation>相对首期的百分比</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>Install</source>
        <translation>安装</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>Install from a folder…</source>
        <translation>从文件夹安装…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/connection.py"/>
        <source>Install it for QGIS&apos;s Python, on Windows in the OSGeo4W Shell: python -m pip install distributed. Or set worker processes to 1.</source>
        <translation>请安装到 QGIS 的 Python 中（在 Windows 上使用 OSGeo4W Shell）：python -m pip install distributed。或将工作进程数设为 1。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/tasks/packages_task.py"/>
        <source>Install the packages of S2 SAM</source>
        <translation>安装 S2 SAM 的软件包</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>Installation progress</source>
        <translation>安装进度</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>IoU with first</source>
        <translation>与首期的 IoU</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/segment_anything.py"/>
        <source>It has {blocks} blocks and positions of {shape}.</source>
        <translation>它有 {blocks} 个块，位置编码的形状为 {shape}。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/sentinel2.py"/>
        <source>It has: {bands}.</source>
        <translation>它包含：{bands}。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>It is none of them; the others are ranked anew</source>
        <translation>不属于其中；其余重新排序</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>It is one of them; the others are ranked anew</source>
        <translation>属于其中；其余重新排序</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>It offers one mask.</source>
        <translation>它提供一个掩膜。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>It offers {count} masks to choose from.</source>
        <translation>提供 {count} 个可选掩膜。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>It runs on: {device}. {seconds} s for a new part of the image, {click} s a click.</source>
        <translation>运行于：{device}。影像的新区域需 {seconds} 秒，每次点击 {click} 秒。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/kept_objects.py"/>
        <source>Its feature in the result layer was edited by hand</source>
        <translation>结果图层中的要素已被手动编辑</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/predictor.py"/>
        <source>Its full-size masks are not its small ones enlarged: the export fixed the size of another image. The small ones are used.</source>
        <translation>其全尺寸掩膜并非由小掩膜放大而来：导出时固定了另一幅图像的大小。将使用小掩膜。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/segment_anything.py"/>
        <source>Its weights have other names, for example {name}.</source>
        <translation>其权重的名称不同，例如 {name}。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/accept_controller.py"/>
        <source>Joining the borders of {name}…</source>
        <translation>正在连接“{name}”的边界…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Keep accepted objects, fill around them</source>
        <translation>保留已接受的对象，在其周围填充</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/accept_controller.py"/>
        <source>Keep my edits</source>
        <translation>保留我的编辑</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/results_controller.py"/>
        <location filename="../s2sam_qgis/gui/panels/dock.py"/>
        <source>Keep results in</source>
        <translation>结果保存位置</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>Keep this layer. Otherwise the panel follows the Layers panel: it takes the active raster layer, else the topmost that is visible.</source>
        <translation>保持此图层。否则面板跟随“图层”面板：采用活动的栅格图层，没有时采用最上面的可见图层。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/accept_controller.py"/>
        <source>Keep your edits, or replace them with the outline that the panel shows?</source>
        <translation>保留您的编辑，还是用面板显示的轮廓替换？</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Keep, and add new ones</source>
        <translation>保留并添加新结果</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/kept_objects.py"/>
        <source>Kept in the result layer</source>
        <translation>已保存在结果图层中</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/keys_dialog.py"/>
        <source>Key or mouse</source>
        <translation>按键或鼠标</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/keys_dialog.py"/>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/help_button.py"/>
        <source>Keys and mouse…</source>
        <translation>按键与鼠标…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/import_dialog.py"/>
        <source>Label field</source>
        <translation>标签字段</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/bands.py"/>
        <source>Landsat&apos;s bands, by number</source>
        <translation>按编号识别的 Landsat 波段</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>Larger brush</source>
        <translation>更大的画笔</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Larger objects are left out</source>
        <translation>忽略更大的对象</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/import_dialog.py"/>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <location filename="../s2sam_qgis/gui/rerun/checklist.py"/>
        <source>Layer</source>
        <translation>图层</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Layers</source>
        <translation>图层</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/checklist.py"/>
        <source>Layers to run the prompts on</source>
        <translation>要运行提示的图层</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/alike_algorithm.py"/>
        <source>Least likeness, from 0 to 1</source>
        <translation>最低相似度，从 0 到 1</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Leave out</source>
        <translation>排除</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Leave out clouds and shadows</source>
        <translation>排除云和阴影</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/everything_parameters.py"/>
        <source>Leave out objects larger than (m²), 0 for no limit</source>
        <translation>忽略大于此值的对象（m²），0 表示无限制</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/everything_parameters.py"/>
        <source>Leave out objects smaller than (m²)</source>
        <translation>忽略小于此值的对象（m²）</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/everything_parameters.py"/>
        <source>Leave out objects that an edge or missing data cuts</source>
        <translation>忽略被边缘或缺失数据切断的对象</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/everything_parameters.py"/>
        <source>Leave out objects with a score below (0 to 1)</source>
        <translation>略去得分低于此值的对象（0 到 1）</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Leaves out what the edge of the region, of the image or of missing data cuts</source>
        <translation>忽略被区域、影像或缺失数据边缘切断的对象</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>Left click</source>
        <translation>左键单击</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Left click: the region becomes an object with a point, which you can correct. Right click: picks it, to be accepted with others.</source>
        <translation>左键单击：该区域成为带一个点的对象，可以修正。右键单击：选中它，与其他一起接受。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Left click: this belongs to the object. Right click: this does not. Drag: box.</source>
        <translation>左键单击：属于对象。右键单击：不属于对象。拖动：框。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Left click: this does not belong to the object. Drag: box.</source>
        <translation>左键单击：不属于对象。拖动：框。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Left drag paints on the object, right drag erases. + and −, or Shift and the wheel, change the size.</source>
        <translation>左键拖动在对象上涂绘，右键拖动擦除。用 + 和 −，或 Shift 加滚轮改变大小。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/segment.py"/>
        <source>Left out, because they lie outside the region: {count} ({objects}).</source>
        <translation>因位于区域之外而被略去：{count} 个（{objects}）。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>Licence:</source>
        <translation>许可证：</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/known_models.py"/>
        <source>Light HQ-SAM: MobileSAM made for finer outlines, quick</source>
        <translation>Light HQ-SAM：为更精细的轮廓而做的 MobileSAM，速度快</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <location filename="../s2sam_qgis/gui/panels/candidate_list.py"/>
        <source>Likeness</source>
        <translation>相似度</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/preferences.py"/>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>List models</source>
        <translation>列出模型</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>Load a Sentinel-2 image and choose it here.</source>
        <translation>请加载 Sentinel-2 影像并在此处选择。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/button_states.py"/>
        <source>Load a Sentinel-2 image, then choose it above.</source>
        <translation>请加载 Sentinel-2 影像，然后在上方选择。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/session_hub.py"/>
        <source>Load the model {model}</source>
        <translation>加载模型 {model}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Load the outlines</source>
        <translation>加载轮廓</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/model_panel.py"/>
        <source>Loading the model…</source>
        <translation>正在加载模型…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/session_hub.py"/>
        <source>Loading was cancelled.</source>
        <translation>加载已取消。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>Loads the model and runs it once</source>
        <translation>加载模型并运行一次</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Look at the examples there, if they lie on it</source>
        <translation>若示例位于该图层上，则在那里查看</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/object_answer.py"/>
        <source>Looked at: {dates}.</source>
        <translation>已查看：{dates}。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/answers.py"/>
        <source>Looking at the image for {object}</source>
        <translation>正在为 {object} 分析影像</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/install.py"/>
        <source>Looking for QGIS&apos;s Python</source>
        <translation>正在查找 QGIS 的 Python</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Looks on whole layers and writes all that is right of the slider</source>
        <translation>在整个图层上查找，并写入滑块右侧的全部结果</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/roster.py"/>
        <source>Lost the connection to the scheduler. Finished images are kept. Restart the scheduler and run the command again.</source>
        <translation>与调度器的连接已断开。已完成的影像均已保留。请重启调度器并再次运行该命令。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>Low and high end, in reflectance where it is known</source>
        <translation>下限和上限；反射率已知时以反射率表示</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/pick_controller.py"/>
        <source>Make 1 object</source>
        <translation>创建 1 个对象</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/pick_controller.py"/>
        <source>Make {count} objects</source>
        <translation>创建 {count} 个对象</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Makes one of several accepted objects. Click them, or drag a line across them, then right-click.</source>
        <translation>将多个已接受的对象合并为一个。单击它们，或拖动一条线穿过它们，然后右键单击。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/model_panel.py"/>
        <source>Manage models</source>
        <translation>管理模型</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/model_panel.py"/>
        <source>Manage models: download, add a file that you have, check</source>
        <translation>管理模型：下载、添加已有文件、检查</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/model_panel.py"/>
        <source>Manage models…</source>
        <translation>管理模型…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/everything_parameters.py"/>
        <source>Mask to leave out: a raster, where it is neither 0 nor no data</source>
        <translation>要排除的掩膜：栅格中既非 0 也非无数据的部分</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <source>Mask {number} of {count}, by size; next with C</source>
        <translation>掩膜 {number}/{count}（按大小）；按 C 切换下一个</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_layers.py"/>
        <location filename="../s2sam_qgis/processing/polygonise_algorithm.py"/>
        <location filename="../s2sam_qgis/processing/segment_algorithm.py"/>
        <source>Masks</source>
        <translation>掩膜</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/target.py"/>
        <source>Masks and outlines of each layer are written here</source>
        <translation>各图层的掩膜和轮廓将写入此处</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/segment_algorithm.py"/>
        <source>Masks and outlines of objects from points and boxes</source>
        <translation>由点和框得到对象的掩膜和轮廓</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/polygonise_algorithm.py"/>
        <source>Masks to polygons</source>
        <translation>掩膜转多边形</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>Memory:</source>
        <translation>内存：</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Merge objects</source>
        <translation>合并对象</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/result_tool_controller.py"/>
        <source>Merge {name}</source>
        <translation>合并 {name}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/shape_panel.py"/>
        <source>Min. area</source>
        <translation>最小面积</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/shape_panel.py"/>
        <source>Minimum area</source>
        <translation>最小面积</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/known_models.py"/>
        <source>MobileSAM: the smallest download, quick</source>
        <translation>MobileSAM：下载最小，速度快</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <location filename="../s2sam_qgis/gui/panels/model_panel.py"/>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/history_controller.py"/>
        <source>Model {model}</source>
        <translation>模型 {model}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>Models (*.pth *.pt *.onnx);;All files (*)</source>
        <translation>模型 (*.pth *.pt *.onnx);;所有文件 (*)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>More options of the run</source>
        <translation>更多运行选项</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/encode_area.py"/>
        <source>More than {count} chips would have to be encoded for this area. Choose a smaller one, or allow more chips.</source>
        <translation>该区域需要编码的切片超过 {count} 个。请选择更小的区域，或允许编码更多切片。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/encode_algorithm.py"/>
        <source>Most chips to encode</source>
        <translation>最大编码切片数</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_controller.py"/>
        <source>Move point</source>
        <translation>移动点</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>Moves the map</source>
        <translation>移动地图</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/attributes_dialog.py"/>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/import_dialog.py"/>
        <source>Name field</source>
        <translation>名称字段</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Names and values of your own for the selected objects.</source>
        <translation>为所选对象自定义名称和值。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/views.py"/>
        <source>Near infrared</source>
        <translation>近红外</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/results_controller.py"/>
        <source>Neighbours share borders</source>
        <translation>相邻对象共享边界</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>New area</source>
        <translation>新区域</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/object_edits.py"/>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>New object</source>
        <translation>新建对象</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/dock.py"/>
        <source>New object with every click</source>
        <translation>每次点击新建对象</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/class_controller.py"/>
        <source>New objects get the class {name}.</source>
        <translation>新对象将获得类别 {name}。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_files.py"/>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>New set</source>
        <translation>新建集合</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Next (J)</source>
        <translation>下一个 (J)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>Next tool</source>
        <translation>下一个工具</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_chart.py"/>
        <source>No areas to show.</source>
        <translation>没有可显示的面积。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/source.py"/>
        <source>No band was asked for.</source>
        <translation>未请求任何波段。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/class_controller.py"/>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <source>No class</source>
        <translation>无类别</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/everything/alike.py"/>
        <location filename="../s2sam_qgis/workflow/everything/samples.py"/>
        <source>No example lies on the raster. Choose examples that cover some of its pixels.</source>
        <translation>没有示例位于该栅格上。请选择覆盖其部分像素的示例。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/example_set.py"/>
        <location filename="../s2sam_qgis/gui/control/run_region.py"/>
        <source>No feature is selected. Select some in a vector layer and make it active.</source>
        <translation>未选中任何要素。请在矢量图层中选择要素，并将该图层设为活动图层。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/example_set.py"/>
        <source>No object is outlined on this image. Click one on the map, or select its row.</source>
        <translation>此影像上没有勾绘的对象。请在地图上点击一个，或选择其所在行。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/run_controller.py"/>
        <source>No object lies on {layer}. Choose the layer on which they lie.</source>
        <translation>没有对象位于 {layer} 上。请选择它们所在的图层。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_list.py"/>
        <source>No open object passes the filter.</source>
        <translation>没有未接受的对象符合筛选条件。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/date_row.py"/>
        <source>No other date</source>
        <translation>无其他日期</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/date_row.py"/>
        <source>No other layer shows this place</source>
        <translation>没有其他图层显示此地点</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>No raster could be done: {reason}</source>
        <translation>没有栅格能够处理：{reason}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/opening.py"/>
        <source>No raster was named. Give the path of a raster file or folder.</source>
        <translation>未指定栅格。请指定栅格文件或文件夹的路径。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/object_edits.py"/>
        <source>No region</source>
        <translation>无区域</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/example_set.py"/>
        <source>No region is picked. Press &apos;Pick on map&apos; and right-click some regions.</source>
        <translation>尚未选取区域。请按“在地图上选取”，然后右键点击一些区域。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/region_controller.py"/>
        <source>No region was drawn: the one before is used.</source>
        <translation>未绘制区域：使用之前的区域。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/region_controller.py"/>
        <source>No region was drawn: the whole layer is used.</source>
        <translation>未绘制区域：将使用整个图层。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/connection.py"/>
        <source>No scheduler answers at {address}. Start one with &apos;dask scheduler&apos;, give the address that it prints (tcp://HOST:8786), and check the firewall.</source>
        <translation>{address} 处没有调度器响应。请用“dask scheduler”启动一个，指定其输出的地址（tcp://HOST:8786），并检查防火墙。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/network.py"/>
        <source>No set of package versions fits the ones that this QGIS has.</source>
        <translation>没有任何软件包版本组合与此 QGIS 已有的版本兼容。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/roster.py"/>
        <source>No worker has been there for {minutes:.0f} minutes. Finished images are kept. Start workers and run the command again.</source>
        <translation>已有 {minutes:.0f} 分钟没有任何工作进程。已完成的影像均已保留。请启动工作进程并再次运行该命令。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/connection.py"/>
        <source>No worker has joined yet. Start some with: dask worker {address}</source>
        <translation>尚无工作进程加入。请用以下命令启动：dask worker {address}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/roster.py"/>
        <source>No worker is left. Waiting for another one to join.</source>
        <translation>已没有工作进程。正在等待其他工作进程加入。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>Nodata</source>
        <translation>无数据值</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>None</source>
        <translation>全不选</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/place_prompts.py"/>
        <source>None of the objects lies in the region of interest. Draw another region, or run on the whole raster.</source>
        <translation>没有对象位于感兴趣区域内。请绘制其他区域，或在整个栅格上运行。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/objects_here.py"/>
        <source>None of the objects lies on this raster. Choose rasters of the same place, or check their CRS.</source>
        <translation>没有任何对象位于此栅格上。请选择同一地点的栅格，或检查其坐标参考系。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/objects_here.py"/>
        <source>None of the objects lies where this raster has data. Choose another date or tile.</source>
        <translation>没有任何对象位于此栅格有数据的位置。请选择其他日期或图幅。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/object_answer.py"/>
        <source>Not sure: add a point or a box.</source>
        <translation>不确定：请添加点或框。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/object_answer.py"/>
        <source>Not sure: add a point or a box. C shows another mask.</source>
        <translation>不确定：请添加点或框。按 C 查看另一个掩膜。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Nothing is outlined outside these polygons</source>
        <translation>这些多边形之外不勾绘</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/alike_algorithm.py"/>
        <source>Nothing is so alike; the most alike has {most:.2f}. Choose a smaller least likeness, or other examples.</source>
        <translation>没有如此相似的对象；最相似的为 {most:.2f}。请选择较低的最低相似度或其他示例。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/accepted_objects.py"/>
        <source>Nothing of {name} would remain. Delete the feature instead.</source>
        <translation>{name} 将不剩任何内容。请改为删除该要素。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/elsewhere_controller.py"/>
        <source>Nothing on these layers is so alike. Move the slider to the left.</source>
        <translation>这些图层上没有如此相似的对象。请向左移动滑块。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/everything/run.py"/>
        <source>Nothing was found to outline. Check the region, the limits of area, and whether the image has data there.</source>
        <translation>未找到可勾绘的内容。请检查区域、面积限制以及影像在该处是否有数据。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/alike_algorithm.py"/>
        <location filename="../s2sam_qgis/processing/everything_algorithm.py"/>
        <location filename="../s2sam_qgis/processing/polygonise_algorithm.py"/>
        <location filename="../s2sam_qgis/processing/segment_algorithm.py"/>
        <source>Number of objects</source>
        <translation>对象数量</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/import_dialog.py"/>
        <source>Object field</source>
        <translation>对象字段</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/segment.py"/>
        <source>Object {id!r}</source>
        <translation>对象 {id!r}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/follow.py"/>
        <source>Object {id!r} was lost: what was found here overlaps its last outline by {percent} %. Following it stops on this date.</source>
        <translation>对象 {id!r} 已丢失：此处找到的结果与其上一轮廓重叠 {percent} %。跟踪在此日期停止。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/segment.py"/>
        <source>Object {id!r}: another mask was chosen for it, which the chip plan grid does not know. Run it with the chip plan focus.</source>
        <translation>对象 {id!r}：为其选择了另一个掩膜，但分块方案 grid 不支持。请使用方案 focus 运行。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/object_notes.py"/>
        <source>Object {id!r}: mask {number} was chosen for it, but this model gives {count}. Its own choice was taken.</source>
        <translation>对象 {id!r}：选择了掩膜 {number}，但此模型只给出 {count} 个，因此采用模型自己的选择。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/object_notes.py"/>
        <source>Object {id!r}: the model sees no object there. Check its mask, and move its points.</source>
        <translation>对象 {id!r}：模型认为此处没有对象。请检查其掩膜并移动点。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/follow.py"/>
        <source>Object {id!r}: {percent} % of it is under cloud or shadow, or without image. It was not outlined here, and is followed from its last outline on the next date.</source>
        <translation>对象 {id!r}：其 {percent} % 被云或阴影遮盖，或没有影像。此处未勾画轮廓，下一日期将从其上一轮廓继续跟踪。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/object_notes.py"/>
        <source>Object {id!r}: {what}</source>
        <translation>对象 {id!r}：{what}</translation>
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
        <translation>对象 {id}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/outlines/polygons.py"/>
        <source>Object {id} has no pixel: it gets no outline.</source>
        <translation>对象 {id} 没有像元：不会为其生成轮廓。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <location filename="../s2sam_qgis/gui/panels/dock.py"/>
        <location filename="../s2sam_qgis/gui/panels/object_table.py"/>
        <source>Objects</source>
        <translation>对象</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/rerun_layers.py"/>
        <source>Objects on all dates</source>
        <translation>所有日期的对象</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/checklist.py"/>
        <source>Objects on it</source>
        <translation>范围内对象</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Objects outside the region are left out, masks are cut at its edge. Grid works in whole chips and widens the region to them.</source>
        <translation>区域之外的对象会被略去，掩膜在区域边缘处裁切。Grid 以整块工作，会将区域扩大到整块。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/everything_parameters.py"/>
        <source>Objects to keep: outline around them</source>
        <translation>要保留的对象：在其周围勾绘</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Objects whose outline is less likely right are left out; at 0 there are no holes</source>
        <translation>轮廓正确可能性较低的对象会被略去；设为 0 则没有空缺</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>Offset</source>
        <translation>偏移</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/run_options.py"/>
        <source>Once map and mouse stand still for a moment; clicks are then answered at once</source>
        <translation>地图和鼠标静止片刻后开始；之后单击可立即得到响应</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/button_states.py"/>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/environment.py"/>
        <source>One of {total} positions</source>
        <translation>{total} 个位置之一</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Only inside</source>
        <translation>仅限于</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_files.py"/>
        <source>Open prompts</source>
        <translation>打开提示</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Open prompts…</source>
        <translation>打开提示…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/help_button.py"/>
        <source>Open the example image with its objects</source>
        <translation>打开示例影像及其对象</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_files.py"/>
        <source>Open {file}</source>
        <translation>打开 {file}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Opens a prompt file in place of these prompts.</source>
        <translation>打开提示文件，替换当前提示。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/layer_reading.py"/>
        <source>Other dates are not looked at while the stretch is &apos;As displayed&apos;. Choose another stretch.</source>
        <translation>拉伸为“与显示一致”时不查看其他日期。请选择其他拉伸方式。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/date_controller.py"/>
        <source>Other dates of the same place</source>
        <translation>同一地点的其他日期</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/date_row.py"/>
        <source>Other dates of the same place, looked at together with the layer: borders stay, crops differ. Choose none where the object itself changed.</source>
        <translation>同一地点的其他日期，与图层一起查看：边界不变，作物不同。如果对象本身发生了变化，请不要选择。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/view_controller.py"/>
        <source>Other dates of {layer}</source>
        <translation>{layer} 的其他日期</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/object_edits.py"/>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Other mask</source>
        <translation>其他掩膜</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/target.py"/>
        <source>Otherwise each layer is looked at alone, so that changes show</source>
        <translation>否则每个图层单独查看，以便显示变化</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/target.py"/>
        <source>Otherwise layers that are done already are skipped, and other files are kept</source>
        <translation>否则跳过已完成的图层，并保留其他文件</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Otherwise they are compared as they look on the image that they were outlined on</source>
        <translation>否则按其勾绘时所在影像上的样子比较</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/everything_parameters.py"/>
        <source>Outline clouds and shadows too</source>
        <translation>也勾绘云和阴影</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/everything_controller.py"/>
        <location filename="../s2sam_qgis/gui/panels/dock.py"/>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <location filename="../s2sam_qgis/processing/everything_algorithm.py"/>
        <source>Outline everything</source>
        <translation>勾绘全部</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/everything_parameters.py"/>
        <source>Outline only inside these polygons</source>
        <translation>仅在这些多边形内勾绘</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/alike_controller.py"/>
        <location filename="../s2sam_qgis/gui/control/elsewhere_controller.py"/>
        <source>Outline two or three examples first, or pick regions on the map.</source>
        <translation>请先勾绘两三个示例，或在地图上选取区域。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/alike_algorithm.py"/>
        <source>Outline what is found once more, with a point and a box for each object</source>
        <translation>对找到的对象再次勾绘，每个用一个点和一个框</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/object_answer.py"/>
        <source>Outlined by the model before. Select the object to outline it anew.</source>
        <translation>由之前的模型勾画。选择该对象以重新勾画。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/object_answer.py"/>
        <source>Outlined on {image}. Select the object to outline it on the present image.</source>
        <translation>已在 {image} 上勾画。选择该对象以在当前影像上勾画。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/alike_algorithm.py"/>
        <location filename="../s2sam_qgis/processing/everything_algorithm.py"/>
        <location filename="../s2sam_qgis/processing/polygonise_algorithm.py"/>
        <location filename="../s2sam_qgis/processing/segment_algorithm.py"/>
        <source>Outlines</source>
        <translation>轮廓</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Outlines (*.gpkg)</source>
        <translation>轮廓 (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Outlines all fields, lakes and other objects of a region, without clicks.</source>
        <translation>勾绘区域内所有田块、湖泊和其他对象，无需单击。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <source>Outlines along pixel edges</source>
        <translation>沿像元边缘的轮廓</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/outlines/polygons.py"/>
        <source>Outlines cannot be finished in metres: the raster has no coordinate reference system. Leave minimum area, filling, simplifying and smoothing out, or give it one.</source>
        <translation>无法以米为单位修整轮廓：栅格没有坐标参考系。请不要使用最小面积、填充、简化和平滑，或为其指定坐标参考系。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/everything_algorithm.py"/>
        <source>Outlines every object of a raster, or of a part of it. No prompts are needed.

Neighbours share their border: it is one line, also after smoothing and simplifying. Nothing overlaps.

Detail decides how much is parted: at 0 only the strongest borders remain, at 1 the weakest too. The score of an object says how likely its outline is right, from 0 to 1.

Clouds and shadows are left out where a scene classification (SCL) lies beside the raster. Objects that you have already can be kept: outlines are drawn around them.

The built-in model is used. A full tile takes tens of minutes. If it is cancelled, the next run to the same file goes on where it stopped.</source>
        <translation>勾绘栅格或其一部分中的每个对象。不需要提示。

相邻对象共享边界：平滑和简化之后仍是同一条线。没有重叠。

细节决定分得多细：为 0 时只保留最强的边界，为 1 时也保留最弱的。对象的得分表示其轮廓正确的可能性，从 0 到 1。

如果栅格旁有场景分类（SCL），则略去云和阴影。您已有的对象可以保留：在其周围勾绘。

使用内置模型。整幅影像需要几十分钟。如果取消，下次向同一文件运行时会从停止处继续。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Outlines everything where it is not done yet, and ranks it by the examples</source>
        <translation>在尚未完成的地方勾绘全部，并按示例排序</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/shape_panel.py"/>
        <source>Outlines may deviate by this much to need fewer corners. 0 keeps every detail.</source>
        <translation>轮廓可以偏离这么多，以减少顶点。0 保留所有细节。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/everything_algorithm.py"/>
        <source>Outlines of all fields, lakes and other objects, without prompts</source>
        <translation>所有田块、湖泊和其他对象的轮廓，无需提示</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/alike_algorithm.py"/>
        <source>Outlines of all objects that are like a few examples</source>
        <translation>与少数示例相似的所有对象的轮廓</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/polygonise_algorithm.py"/>
        <source>Outlines of masks, with small parts, holes and pixel steps removed</source>
        <translation>掩膜的轮廓，已去除小块、孔洞和像元锯齿</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>Outlines with this model from now on</source>
        <translation>此后使用该模型勾画轮廓</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Overlap</source>
        <translation>重叠</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <source>Overlap of neighbouring chips (grid)</source>
        <translation>相邻切片的重叠（格网）</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/results_controller.py"/>
        <source>Overlaps and gaps of up to a pixel and a half between an accepted object and its neighbours become one line.</source>
        <translation>已接受对象与相邻对象之间不超过一个半像素的重叠和空隙会合并为一条线。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/install.py"/>
        <source>Package {number} of {count}: {name}</source>
        <translation>软件包 {number}/{count}：{name}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>Packages of S2 SAM</source>
        <translation>S2 SAM 的软件包</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/repair_controller.py"/>
        <source>Paint</source>
        <translation>涂绘</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Pan</source>
        <translation>平移</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/shape_panel.py"/>
        <source>Parts of an object below this area are dropped. A pixel of 10 m is 100 m².</source>
        <translation>对象中小于此面积的部分将被移除。一个 10 m 的像元为 100 m²。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Parts of which one is like the examples and the other is not are parted sooner, and two that are like them are joined. Otherwise &apos;Detail&apos; alone decides.</source>
        <translation>若相邻两部分一个像示例而另一个不像，则更早分开；若都像，则合并。否则仅由“细节”决定。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>Percentile 2–98</source>
        <translation>百分位数 2–98</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Pick on map</source>
        <translation>在地图上选取</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Picked regions</source>
        <translation>选取的区域</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/picture_controller.py"/>
        <source>Pictures of the views</source>
        <translation>视图的图片</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>Pin the layer</source>
        <translation>固定图层</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/shape_panel.py"/>
        <source>Pixel edges</source>
        <translation>像元边缘</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/bands.py"/>
        <source>PlanetScope&apos;s eight bands</source>
        <translation>PlanetScope 的八个波段</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_layer.py"/>
        <source>Points</source>
        <translation>点</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/import_dialog.py"/>
        <source>Points become foreground or background points, polygons the boxes around them.</source>
        <translation>点成为前景点或背景点，多边形成为其外接框。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Points of accepted objects</source>
        <translation>已接受对象的点</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/everything_parameters.py"/>
        <source>Polygons to leave out</source>
        <translation>要略去的多边形</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Polygons, or a raster that is a mask: what is neither 0 nor no data is left out</source>
        <translation>多边形，或作为掩膜的栅格：既非 0 也非无数据的部分被排除</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/session_hub.py"/>
        <source>Prepare S2 SAM</source>
        <translation>准备 S2 SAM</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/encode_algorithm.py"/>
        <source>Prepare area</source>
        <translation>准备区域</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/run_options.py"/>
        <source>Prepare the visible area in advance</source>
        <translation>预先准备可见区域</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/run_options.py"/>
        <source>Prepared areas are kept on disk, so that none is prepared twice</source>
        <translation>已准备的区域保存在磁盘上，不会重复准备</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/encode_algorithm.py"/>
        <source>Prepares an area in advance, so that clicks there are answered at once</source>
        <translation>预先准备一个区域，使其中的点击立即得到响应</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Preview the outline a click would create (dashed). Works where the image has been prepared.</source>
        <translation>以虚线预览点击将产生的轮廓。在图像已准备之处有效。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/run_options.py"/>
        <source>Processor threads for the model</source>
        <translation>模型使用的处理器线程数</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>Progress of the download</source>
        <translation>下载进度</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/work_strip.py"/>
        <source>Progress of the outline</source>
        <translation>轮廓进度</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Progress of the rerun</source>
        <translation>重新运行的进度</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Progress of the run</source>
        <translation>运行进度</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_rows.py"/>
        <source>Prompt feature {number} has no geometry.</source>
        <translation>提示要素 {number} 没有几何图形。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_rows.py"/>
        <source>Prompt feature {number} has no prompt_id. Give it the id of its object.</source>
        <translation>提示要素 {number} 没有 prompt_id。请填写其所属对象的 ID。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_rows.py"/>
        <source>Prompt feature {number} has the label {label}; it must be 1 (foreground) or 0 (background).</source>
        <translation>提示要素 {number} 的标签为 {label}；必须为 1（前景）或 0（背景）。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_rows.py"/>
        <source>Prompt feature {number}: its properties are no JSON object.</source>
        <translation>提示要素 {number}：其属性不是 JSON 对象。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <location filename="../s2sam_qgis/processing/segment_algorithm.py"/>
        <source>Prompt file</source>
        <translation>提示文件</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/dock.py"/>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <source>Prompts</source>
        <translation>提示</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_rows.py"/>
        <source>Prompts changed in the S2 SAM panel</source>
        <translation>提示已在 S2 SAM 面板中更改</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_layer.py"/>
        <source>Prompts of a raster without coordinate reference system have no place on the map. Assign a CRS to the raster first.</source>
        <translation>没有坐标参考系的栅格，其提示在地图上没有位置。请先为栅格指定坐标参考系。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/place_prompts.py"/>
        <source>Prompts outside the raster: {outside} of {count}, {prompts}. Remove what lies outside, or choose a raster that holds it.</source>
        <translation>栅格之外的提示：{outside} / {count}，{prompts}。请移除位于外部的提示，或选择包含它们的栅格。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Puts all objects away and starts with none. Undo brings them back.</source>
        <translation>移除所有对象，从空开始。撤销可恢复。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Puts away what was found</source>
        <translation>清除找到的内容</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <location filename="../s2sam_qgis/processing/provider.py"/>
        <source>Python packages are missing: {names}. Open S2 SAM once from the toolbar to install them.</source>
        <translation>缺少 Python 软件包：{names}。请从工具栏打开一次 S2 SAM 以安装。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/plugin.py"/>
        <source>Python packages…</source>
        <translation>Python 软件包…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/python.py"/>
        <source>Python {version}, which QGIS uses, was not found as a program (looked at {where}). Install the packages of requirements.txt by hand.</source>
        <translation>未找到 QGIS 所用 Python {version} 的可执行程序（已查找 {where}）。请手动安装 requirements.txt 中的软件包。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/python.py"/>
        <source>Python {version}, which QGIS uses, was not found as a program, so worker processes cannot be started. Run with one process.</source>
        <translation>未找到 QGIS 所用的 Python {version} 的可执行程序，因此无法启动工作进程。请使用一个进程运行。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_layers.py"/>
        <source>QGIS cannot show the mask of {name} in {path}.</source>
        <translation>QGIS 无法显示 {path} 中 {name} 的掩膜。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_layers.py"/>
        <source>QGIS cannot show {path}, which was written by this run.</source>
        <translation>QGIS 无法显示本次运行写入的 {path}。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/provider_source.py"/>
        <source>QGIS could not read {name}: {why} Check that the layer is shown.</source>
        <translation>QGIS 无法读取 {name}：{why} 请检查该图层能否显示。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/waiting_results.py"/>
        <source>QGIS ended unexpectedly. Accepted objects of a project without a file: {count} ({time}).</source>
        <translation>QGIS 意外结束。未保存项目中已接受的对象：{count} 个（{time}）。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/left_overs.py"/>
        <source>QGIS ended unexpectedly. Objects to restore: {count} ({project}, {time}). Accepted ones are safe.</source>
        <translation>QGIS 意外结束。可恢复的对象：{count} 个（{project}，{time}）。已接受的对象已保存。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/left_overs.py"/>
        <source>QGIS ended unexpectedly. Objects to restore: {count} ({time}). Accepted ones are safe.</source>
        <translation>QGIS 意外结束。可恢复的对象：{count} 个（{time}）。已接受的对象已保存。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/install.py"/>
        <source>QGIS&apos;s Python has no pip. On Debian and Ubuntu install the package python3-pip; elsewhere use the official QGIS installer. Then try again.</source>
        <translation>QGIS 的 Python 没有 pip。在 Debian 和 Ubuntu 上请安装软件包 python3-pip；在其他系统上请使用 QGIS 官方安装程序。然后重试。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>Range…</source>
        <translation>数值范围…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/alike_algorithm.py"/>
        <location filename="../s2sam_qgis/processing/encode_algorithm.py"/>
        <location filename="../s2sam_qgis/processing/everything_algorithm.py"/>
        <location filename="../s2sam_qgis/processing/segment_algorithm.py"/>
        <source>Raster</source>
        <translation>栅格</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/alike_algorithm.py"/>
        <source>Raster of the examples, if it is another</source>
        <translation>示例所在栅格（若为另一幅）</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Rasters</source>
        <translation>栅格</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/date_controller.py"/>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Rasters (*.tif *.tiff *.jp2 *.vrt *.img *.zip);;All files (*)</source>
        <translation>栅格 (*.tif *.tiff *.jp2 *.vrt *.img *.zip);;所有文件 (*)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Rasters done</source>
        <translation>已完成的栅格</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Rasters failed</source>
        <translation>失败的栅格</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Rasters skipped</source>
        <translation>已跳过的栅格</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/raster_source.py"/>
        <source>Read through QGIS, because its file cannot be opened directly.</source>
        <translation>通过 QGIS 读取，因为无法直接打开其文件。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/raster_source.py"/>
        <source>Read through QGIS, so that the layer&apos;s additional no data values count.</source>
        <translation>通过 QGIS 读取，以便图层的附加无数据值生效。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/session_hub.py"/>
        <source>Read {layer}</source>
        <translation>读取 {layer}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>Reading the layer…</source>
        <translation>正在读取图层…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/alike_controller.py"/>
        <source>Reading {layer}…</source>
        <translation>正在读取 {layer}…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/install.py"/>
        <source>Ready.</source>
        <translation>就绪。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>Red</source>
        <translation>红</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>Red, green, blue</source>
        <translation>红、绿、蓝</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Redraws a part of an accepted object&apos;s edge. A line that starts and ends inside adds, one that starts and ends outside cuts.</source>
        <translation>重绘已接受对象的一段边缘。起点和终点都在内部的线会添加，都在外部的线会切除。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/refine_controller.py"/>
        <source>Refine 1 outline</source>
        <translation>细化 1 个轮廓</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Refine outlines</source>
        <translation>细化轮廓</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/refine_controller.py"/>
        <source>Refine {count} outlines</source>
        <translation>细化 {count} 个轮廓</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/refine_controller.py"/>
        <source>Refined: {done} of {count}. The others stay as they are.</source>
        <translation>已细化：{count} 个中的 {done} 个。其余保持不变。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>Reflectance 0–0.3</source>
        <translation>反射率 0–0.3</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>Reflectance = value × scaling + offset; such as 0.0001</source>
        <translation>反射率 = 数值 × 缩放系数 + 偏移；例如 0.0001</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Refuse (X)</source>
        <translation>拒绝 (X)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/alike_controller.py"/>
        <source>Refuse a candidate</source>
        <translation>拒绝一个候选</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/everything_parameters.py"/>
        <location filename="../s2sam_qgis/processing/segment_algorithm.py"/>
        <source>Region of interest</source>
        <translation>感兴趣区域</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Region of interest and chip plan</source>
        <translation>感兴趣区域和切片方案</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Regions right of the slider are picked</source>
        <translation>滑块右侧的区域被选中</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <source>Remove class</source>
        <translation>移除类别</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/class_controller.py"/>
        <source>Remove class {name}</source>
        <translation>移除类别 {name}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/preferences.py"/>
        <source>Remove prepared areas</source>
        <translation>删除已准备的区域</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>Removed. What is loaded stays until you restart QGIS.</source>
        <translation>已删除。已加载的部分会保留到 QGIS 重新启动。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/run_options.py"/>
        <source>Removes all prepared areas from the disk</source>
        <translation>从磁盘删除所有已准备的区域</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>Removes the folder with the plugin&apos;s packages</source>
        <translation>删除插件软件包所在的文件夹</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Removes the selected objects with their prompts.</source>
        <translation>删除选中的对象及其提示。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>Removes the selected point or box</source>
        <translation>移除所选的点或框</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/object_edits.py"/>
        <source>Rename to {name}</source>
        <translation>重命名为 {name}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/accept_controller.py"/>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/target.py"/>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Replace existing results</source>
        <translation>替换已有结果</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Replace in the project</source>
        <translation>在项目中替换</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Rerun on 1 layer</source>
        <translation>在 1 个图层上重新运行</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Rerun on other layers</source>
        <translation>在其他图层上重新运行</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Rerun on other layers…</source>
        <translation>在其他图层上重新运行…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Rerun on {count} layers</source>
        <translation>在 {count} 个图层上重新运行</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Rerun prompts on rasters</source>
        <translation>在栅格上重新运行提示</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Reshape object</source>
        <translation>重塑对象</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/result_tool_controller.py"/>
        <source>Reshape {name}</source>
        <translation>重塑 {name}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/left_overs.py"/>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/left_overs.py"/>
        <source>Restore prompts</source>
        <translation>恢复提示</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/target.py"/>
        <source>Results in</source>
        <translation>结果保存到</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>Right click</source>
        <translation>右键单击</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/shape_panel.py"/>
        <source>Rounds outlines off, so that parcels do not look jagged.</source>
        <translation>使轮廓圆滑，避免地块边缘呈锯齿状。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Run on layer</source>
        <translation>在图层上运行</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Runs a prompt file on every raster that is chosen: layers, and all rasters and products of a folder. The stretch that the prompts recorded is replayed, so that dates compare.

Each raster gets NAME_masks.tif, NAME_masks.gpkg and NAME_masks.json in the results&apos; folder. A raster that is done already is skipped, so an interrupted rerun is continued by running it again. One that fails is reported with the reason, and the others go on.

The summary holds the area of each object by date and how well its mask agrees with the first date (IoU): a table (.csv), or a layer with the outlines of all dates (.gpkg).

Several worker processes, or the workers of a Dask scheduler, share the rasters where QGIS&apos;s Python has the package distributed. Layers that only QGIS can read, such as web maps, then fail.</source>
        <translation>在所选的每个栅格上运行提示文件：图层，以及文件夹中的所有栅格和产品。会沿用提示所记录的拉伸，使各日期可以相互比较。

每个栅格会在结果文件夹中得到 NAME_masks.tif、NAME_masks.gpkg 和 NAME_masks.json。已完成的栅格将被跳过，因此再次运行即可继续中断的重新运行。失败的栅格会连同原因一并报告，其余栅格继续运行。

汇总包含各对象在各日期的面积，以及其掩膜与首个日期的吻合程度（IoU）：可以是表格（.csv），也可以是包含所有日期轮廓的图层（.gpkg）。

如果 QGIS 的 Python 装有软件包 distributed，可由多个工作进程或 Dask 调度器的工作进程分担这些栅格。此时，只有 QGIS 能读取的图层（例如网络地图）会失败。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Runs the same prompts on other dates or scenes.</source>
        <translation>在其他日期或影像上运行相同的提示。</translation>
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
        <translation>S2 SAM 示例 {date}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>S2 SAM is ready</source>
        <translation>S2 SAM 已就绪</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_edits.py"/>
        <source>S2 SAM knows accepted objects by the columns {names} of {layer}, so they were put back. Hide them in the attribute table if they are in your way.</source>
        <translation>S2 SAM 通过 {layer} 的字段 {names} 识别已接受的对象，因此已将其恢复。如果它们妨碍您，请在属性表中隐藏它们。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>S2 SAM models</source>
        <translation>S2 SAM 模型</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>S2 SAM needs some Python packages first</source>
        <translation>S2 SAM 需要先安装一些 Python 软件包</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_layer.py"/>
        <source>S2 SAM prompts</source>
        <translation>S2 SAM 提示</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/rerun_layers.py"/>
        <source>S2 SAM rerun</source>
        <translation>S2 SAM 重新运行</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_home.py"/>
        <source>S2 SAM results</source>
        <translation>S2 SAM 结果</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_home.py"/>
        <source>S2 SAM results (temporary)</source>
        <translation>S2 SAM 结果（临时）</translation>
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
        <translation>S2 SAM：在 Sentinel-2 影像上单击对象</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/keys_dialog.py"/>
        <source>S2 SAM: keys and mouse</source>
        <translation>S2 SAM：按键与鼠标</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/known_models.py"/>
        <source>SAM 2.1 base+: a larger encoder, for patient clicks</source>
        <translation>SAM 2.1 base+：更大的编码器，点击需耐心等待</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/known_models.py"/>
        <source>SAM 2.1 large: the largest encoder, best with a graphics card</source>
        <translation>SAM 2.1 large：最大的编码器，最好配备显卡</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/known_models.py"/>
        <source>SAM 2.1 small: a larger encoder, hardly slower than tiny</source>
        <translation>SAM 2.1 small：更大的编码器，几乎不比 tiny 慢</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/known_models.py"/>
        <source>SAM 2.1 tiny: a general model for a laptop</source>
        <translation>SAM 2.1 tiny：适合笔记本电脑的通用模型</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>Save as CSV…</source>
        <translation>另存为 CSV…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/project_controller.py"/>
        <source>Save as file…</source>
        <translation>另存为文件…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_files.py"/>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Save prompts</source>
        <translation>保存提示</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Save prompts as…</source>
        <translation>提示另存为…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>Save the areas</source>
        <translation>保存面积</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/run_controller.py"/>
        <source>Save the masks</source>
        <translation>保存掩膜</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/run_controller.py"/>
        <source>Save the outlines</source>
        <translation>保存轮廓</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/project_controller.py"/>
        <source>Saved to {file}. It is no longer in the project.</source>
        <translation>已保存到 {file}。项目中不再保留。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>Saved {path}</source>
        <translation>已保存 {path}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Saves the prompts as GeoJSON.</source>
        <translation>将提示保存为 GeoJSON。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Saves the prompts as another GeoJSON file.</source>
        <translation>将提示另存为新的 GeoJSON 文件。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>Scaling</source>
        <translation>缩放系数</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <location filename="../s2sam_qgis/gui/panels/object_filter.py"/>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/known_models.py"/>
        <source>Segment Anything ViT-B: the network of FarmVibes.AI&apos;s workflow</source>
        <translation>Segment Anything ViT-B：FarmVibes.AI 工作流所用的网络</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/known_models.py"/>
        <source>Segment Anything ViT-H: the largest encoder, meant for a graphics card</source>
        <translation>Segment Anything ViT-H：最大的编码器，需要显卡</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/known_models.py"/>
        <source>Segment Anything ViT-L: a larger encoder, best with a graphics card</source>
        <translation>Segment Anything ViT-L：更大的编码器，最好配备显卡</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/segment_algorithm.py"/>
        <source>Segment from prompts</source>
        <translation>根据提示分割</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/run_controller.py"/>
        <source>Segment {layer}</source>
        <translation>分割 {layer}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/segment_algorithm.py"/>
        <source>Segments every object of a prompt file, or of a layer of points and polygons, on one raster.

Prompts are saved by the S2 SAM panel, or come from a vector layer: points are foreground (label 1) or background (label 0), polygons are boxes around an object. Features with the same id are one object; without an id field (prompt_id) each feature is an object of its own.

Bands and stretch that a prompt file recorded are replayed, so that dates compare; otherwise they are recognised in the raster.

Objects outside the region of interest are left out, and masks are cut at its edge. The chip plan grid widens the region to whole chips.

Outlines carry area, score and where they came from. The masks raster has one band per object, 1 inside and 0 outside.</source>
        <translation>在一个栅格上分割提示文件，或点、多边形图层中的每个对象。

提示由 S2 SAM 面板保存，或来自矢量图层：点为前景（标签 1）或背景（标签 0），多边形为对象周围的框。ID 相同的要素属于同一对象；没有 ID 字段（prompt_id）时，每个要素为一个独立对象。

提示文件中记录的波段和拉伸会重新应用，使不同日期可以比较；否则从栅格中识别。

感兴趣区域之外的对象会被略去，掩膜在其边缘处裁切。分块方案 grid 会将区域扩大到整块。

轮廓带有面积、得分和来源信息。掩膜栅格中每个对象占一个波段，内部为 1，外部为 0。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_tools.py"/>
        <source>Select at least two objects to merge: click them, or drag a line across them.</source>
        <translation>请至少选择两个要合并的对象：单击它们，或拖动一条线穿过它们。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/object_answer.py"/>
        <source>Select the object to see its outline.</source>
        <translation>选择对象以查看其轮廓。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Selected features of the active layer</source>
        <translation>活动图层的选中要素</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/import_dialog.py"/>
        <source>Selected features only</source>
        <translation>仅选中要素</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Selected objects of the table</source>
        <translation>表中选定的对象</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/errors.py"/>
        <source>Set it in the layer&apos;s properties, under Source.</source>
        <translation>请在图层属性的“源”中设置。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/run.py"/>
        <source>Set the number of worker processes to 1.</source>
        <translation>将工作进程数设为 1。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>Set them in QGIS&apos;s settings under Network.</source>
        <translation>请在 QGIS 设置的“网络”中填写。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/errors.py"/>
        <source>Set {variable} to another folder in QGIS&apos;s settings under System, then restart QGIS.</source>
        <translation>请在 QGIS 设置的“系统”中将 {variable} 设为其他文件夹，然后重启 QGIS。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Several layers…</source>
        <translation>多个图层…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/dock.py"/>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/views.py"/>
        <source>Short-wave infrared</source>
        <translation>短波红外</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/waiting_results.py"/>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Show as layers</source>
        <translation>显示为图层</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>Show this layer</source>
        <translation>显示此图层</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/image_controller.py"/>
        <source>Show {layer}</source>
        <translation>显示 {layer}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/object_edits.py"/>
        <source>Show {object}</source>
        <translation>显示 {object}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <source>Shown on the map</source>
        <translation>在地图上显示</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Shows the points and boxes of accepted objects on the map too.</source>
        <translation>在地图上也显示已接受对象的点和框。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/shape_panel.py"/>
        <source>Simplify</source>
        <translation>简化</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <location filename="../s2sam_qgis/processing/everything_parameters.py"/>
        <source>Simplify outlines by (m)</source>
        <translation>轮廓简化距离（m）</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>Smaller brush</source>
        <translation>更小的画笔</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Smaller objects are left out</source>
        <translation>忽略更小的对象</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/shape_panel.py"/>
        <source>Smooth</source>
        <translation>平滑</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <location filename="../s2sam_qgis/processing/everything_parameters.py"/>
        <source>Smooth outlines</source>
        <translation>平滑轮廓</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/answers.py"/>
        <source>Some of its points lie outside this layer.</source>
        <translation>其部分点位于此图层之外。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/run.py"/>
        <source>Something unexpected happened ({type}: {error}).</source>
        <translation>发生意外错误（{type}：{error}）。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/tasks/background_task.py"/>
        <source>Something unexpected happened: {error}. Details are in the log ({log}).</source>
        <translation>发生意外错误：{error}。详情见日志（{log}）。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>Space held</source>
        <translation>按住空格</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Split object</source>
        <translation>分割对象</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/result_tool_controller.py"/>
        <source>Split {name}</source>
        <translation>分割 {name}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Splits accepted objects along a line. Click its corners, then right-click; or drag.</source>
        <translation>沿一条线分割已接受的对象。单击线的各个拐点，然后右键单击；也可以拖动。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/session_hub.py"/>
        <source>Start S2 SAM</source>
        <translation>启动 S2 SAM</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/everything_controller.py"/>
        <location filename="../s2sam_qgis/gui/control/run_controller.py"/>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Starts the next object; its first click follows.</source>
        <translation>开始下一个对象；下一次单击即为其首个点。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <location filename="../s2sam_qgis/gui/rerun/checklist.py"/>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/work_strip.py"/>
        <source>Stop; the points stay. Also Esc on the map.</source>
        <translation>停止；点会保留。也可在地图上按 Esc。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Stops looking</source>
        <translation>停止查找</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Stops looking for objects</source>
        <translation>停止查找对象</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Stops refining; outlines stay as they are</source>
        <translation>停止细化；轮廓保持不变</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>Stretch</source>
        <translation>拉伸</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <source>Stretch: reflectance, percentile, farmvibes, or LOW,HIGH</source>
        <translation>拉伸：reflectance、percentile、farmvibes 或 下限,上限</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>Such as -0.1 for products of baseline 04.00 and later</source>
        <translation>例如 -0.1，适用于基线 04.00 及以后的产品</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Suit the detail to the examples, place by place</source>
        <translation>逐处使细节适合示例</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/target.py"/>
        <source>Summary of all dates ({file})</source>
        <translation>所有日期的汇总（{file}）</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Summary: each object by date, as a table or as outlines</source>
        <translation>汇总：各对象按日期列出，以表格或轮廓形式</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/class_controller.py"/>
        <source>Tables and QGIS styles (*.csv *.txt *.qml)</source>
        <translation>表格和 QGIS 样式 (*.csv *.txt *.qml)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Take (Y)</source>
        <translation>采纳 (Y)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/alike_controller.py"/>
        <source>Take a candidate</source>
        <translation>采纳一个候选</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Takes prompts from the points or polygons of a vector layer.</source>
        <translation>从矢量图层的点或多边形获取提示。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Takes the last step back. Also Backspace and Ctrl+Z.</source>
        <translation>撤销上一步。也可按退格键或 Ctrl+Z。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Temporary layer</source>
        <translation>临时图层</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/results_controller.py"/>
        <source>Temporary layer (lost when QGIS closes)</source>
        <translation>临时图层（关闭 QGIS 时丢失）</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/opening.py"/>
        <source>The SAFE product {folder} cannot be used: {reason}, and there are no band images in GRANULE/*/IMG_DATA. Download it again.</source>
        <translation>无法使用 SAFE 产品 {folder}：{reason}，并且 GRANULE/*/IMG_DATA 中没有波段影像。请重新下载。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/encode_area.py"/>
        <source>The area does not touch the raster. Choose another one.</source>
        <translation>要编码的区域与栅格不相交。请选择其他区域。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>The area, or the mean of an index inside each outline. Hollow markers: most of the object is under cloud.</source>
        <translation>面积，或每个轮廓内某一指数的平均值。空心标记：对象大部分被云遮盖。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/place_prompts.py"/>
        <source>The areas drawn for the object {id!r} lie outside the raster. Remove the object, or choose a raster that holds them.</source>
        <translation>为对象 {id!r} 绘制的区域位于栅格之外。请删除该对象，或选择包含它们的栅格。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/stretch.py"/>
        <source>The band offset</source>
        <translation>波段偏移</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/stretch.py"/>
        <source>The band scaling</source>
        <translation>波段缩放系数</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/stretch.py"/>
        <source>The band scaling must not be 0: every pixel would look the same.</source>
        <translation>波段缩放系数不能为 0：否则所有像元看起来都一样。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_borders.py"/>
        <source>The border to {names} was not joined, because its edits are not saved yet.</source>
        <translation>与 {names} 的边界未对接，因为其编辑尚未保存。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/spec.py"/>
        <source>The built-in model is a stand-in without training: its masks only show that everything works.</source>
        <translation>内置模型是未经训练的占位模型：其掩膜仅用于表明一切运行正常。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_session.py"/>
        <source>The checkpoint lacks {count} of the model&apos;s weights, for example {name!r}. It belongs to another model.</source>
        <translation>检查点缺少该模型的 {count} 个权重，例如 {name!r}。它属于其他模型。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/segment.py"/>
        <source>The chip plan grid works in chips of {size} pixels: the region was widened to {width} x {height} pixels. The chip plan focus keeps to its outline.</source>
        <translation>分块方案 grid 以 {size} 像素的块工作：区域已扩大到 {width} x {height} 像素。方案 focus 严格按照其轮廓。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/environment.py"/>
        <source>The coordinate reference system {crs!r} is not understood: {reason}. Give it as an authority code such as EPSG:32633 or as WKT.</source>
        <translation>无法识别坐标参考系 {crs!r}：{reason}。请以权威机构代码（例如 EPSG:32633）或 WKT 的形式指定。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/environment.py"/>
        <source>The coordinate reference system {crs!r} states no unit of length.</source>
        <translation>坐标参考系 {crs!r} 未说明长度单位。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/environment.py"/>
        <source>The coordinate reference system {crs} is in degrees, which have no fixed length.</source>
        <translation>坐标参考系 {crs} 以度为单位，而度没有固定的长度。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/options.py"/>
        <source>The detail must be a number from 0 (coarse) to 1 (fine), got {value}.</source>
        <translation>细节必须是 0（粗）到 1（细）之间的数，得到的是 {value}。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/network.py"/>
        <source>The disk is full; about {size} MB are needed.</source>
        <translation>磁盘已满；需要约 {size} MB。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>The example cannot be copied to {folder}: {reason}</source>
        <translation>无法将示例复制到 {folder}：{reason}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>The example image {file} cannot be opened.</source>
        <translation>无法打开示例影像 {file}。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/everything/alike.py"/>
        <source>The examples&apos; image and this one have no band in common that tells them apart. Choose other values to compare.</source>
        <translation>示例影像与此影像没有可供区分的共同波段。请选择其他比较值。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/class_layers.py"/>
        <source>The field {field} of {layer} has more than {count} values. Choose another one.</source>
        <translation>{layer} 的字段 {field} 的值超过 {count} 个。请选择其他字段。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/class_layers.py"/>
        <source>The field {field} of {layer} is empty. Choose another field.</source>
        <translation>{layer} 的字段 {field} 为空。请选择其他字段。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>The file is the publisher&apos;s: its checksum agrees.</source>
        <translation>文件来自发布者：校验和一致。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/reader.py"/>
        <source>The files are in different coordinate reference systems: {file} in {crs}, {other_file} in {other_crs}. Warp them to one first.</source>
        <translation>这些文件使用不同的坐标参考系：{file} 使用 {crs}，{other_file} 使用 {other_crs}。请先将它们变换到同一坐标参考系。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/member.py"/>
        <source>The files do not cover one place: {name} lies outside the others. Give only files of one scene.</source>
        <translation>这些文件覆盖的不是同一地点：{name} 位于其他文件之外。请只指定同一景影像的文件。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/member.py"/>
        <source>The files do not share one grid: {name} is rotated or mirrored against the others. Warp them to one grid first.</source>
        <translation>这些文件的格网不一致：{name} 相对于其他文件有旋转或镜像。请先将它们变换到同一格网。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/writing/plain_path.py"/>
        <source>The folder for temporary files, {folder}, has a name that GDAL misreads.</source>
        <translation>临时文件夹 {folder} 的名称会被 GDAL 误读。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/opening.py"/>
        <location filename="../s2sam_qgis/workflow/rerun/find_rasters.py"/>
        <source>The folder {folder} cannot be read: {reason}.</source>
        <translation>无法读取文件夹 {folder}：{reason}。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/network.py"/>
        <source>The folder {folder} has no suitable wheel for {which}. It needs wheels for Python {version} on {system}, dependencies included.</source>
        <translation>文件夹 {folder} 中没有适合 {which} 的 wheel。需要适用于 {system} 上 Python {version} 的 wheel 及其依赖项。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/opening.py"/>
        <source>The folder {folder} holds no raster files ({suffixes}).</source>
        <translation>文件夹 {folder} 中没有栅格文件（{suffixes}）。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/find_rasters.py"/>
        <source>The folder {folder} holds no raster: neither a product nor files ({suffixes}).</source>
        <translation>文件夹 {folder} 中没有栅格：既没有产品，也没有文件（{suffixes}）。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/opening.py"/>
        <source>The folder {folder} holds the bands of {count} images: {images}. Give the files of one of them.</source>
        <translation>文件夹 {folder} 中包含 {count} 幅影像的波段：{images}。请指定其中一幅的文件。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/opening.py"/>
        <source>The folder {folder} holds {count} rasters, but none is named after a Sentinel-2 band (such as ..._B04.tif): {files}. Give the file that you mean.</source>
        <translation>文件夹 {folder} 中有 {count} 个栅格，但没有一个以 Sentinel-2 波段命名（例如 ..._B04.tif）：{files}。请指定所需的文件。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/install.py"/>
        <source>The folder {folder} is in use. Restart QGIS and install again before you open S2 SAM.</source>
        <translation>文件夹 {folder} 正在使用中。请重新启动 QGIS，并在打开 S2 SAM 之前重新安装。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>The installation did not succeed</source>
        <translation>安装未成功</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/python.py"/>
        <source>The installer did not answer in time and was stopped.</source>
        <translation>安装程序未及时响应，已被停止。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/raster_source.py"/>
        <source>The layer</source>
        <translation>该图层</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_import.py"/>
        <source>The layer has no coordinate reference system. Assign one before importing.</source>
        <translation>该图层没有坐标参考系。请在导入前指定。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_controller.py"/>
        <source>The layer is still being read. Click again in a moment.</source>
        <translation>仍在读取图层。请稍后再次单击。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_writing.py"/>
        <source>The layer {layer} has no coordinate reference system, but this image has one. Choose another results file in the menu of Accept.</source>
        <translation>图层 {layer} 没有坐标参照系，而此影像有。请在“接受”的菜单中选择其他结果文件。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_follow.py"/>
        <source>The layer {layer} is being edited, so its file stays at {path}. Save its edits, then save the project again.</source>
        <translation>图层 {layer} 正在编辑，因此其文件仍在 {path}。请先保存编辑，再重新保存项目。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_home.py"/>
        <source>The layer {layer} is being edited. Save its edits or give them up first (Toggle editing).</source>
        <translation>图层 {layer} 正在编辑。请先保存或放弃编辑（切换编辑模式）。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_tools.py"/>
        <source>The layer {layer} is read-only, so its objects cannot be changed. Check the layer&apos;s properties and the permissions of its file.</source>
        <translation>图层 {layer} 是只读的，因此无法更改其中的对象。请检查图层属性及其文件的权限。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/displayed_stretch.py"/>
        <source>The layer {name} is drawn with a colour ramp or classes, not by stretching bands. Choose another stretch, or draw it as multiband colour or single band gray.</source>
        <translation>图层 {name} 以颜色渐变或分类方式渲染，而非波段拉伸。请选择其他拉伸，或将其渲染为多波段彩色或单波段灰度。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/displayed_stretch.py"/>
        <source>The layer {name} leaves a colour without a band. Choose three bands.</source>
        <translation>图层 {name} 有一种颜色未指定波段。请选择三个波段。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/displayed_stretch.py"/>
        <source>The layer {name} shows band {band}, but only one band was read from it.</source>
        <translation>图层 {name} 显示波段 {band}，但只从中读取了一个波段。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/displayed_stretch.py"/>
        <source>The layer {name} shows band {band}, but {count} bands were read from it.</source>
        <translation>图层 {name} 显示波段 {band}，但只从中读取了 {count} 个波段。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/options.py"/>
        <source>The least score must be a number from 0 to 1, got {value}.</source>
        <translation>最低得分必须是 0 到 1 的数，而不是 {value}。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/result_tool_controller.py"/>
        <source>The line crosses itself. Draw it again without a loop.</source>
        <translation>这条线与自身相交。请重新绘制，不要打圈。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_tools.py"/>
        <source>The line crosses no object from edge to edge, so nothing was split.</source>
        <translation>这条线没有从边到边穿过任何对象，因此未分割任何内容。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_tools.py"/>
        <source>The line must start and end inside one object to add to it, or outside of it to cut from it, and cross its edge twice. Nothing was changed.</source>
        <translation>要添加，线的起点和终点必须在同一对象内部；要切除，则必须都在其外部；并且须两次穿过其边缘。未做任何更改。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/layer_grid.py"/>
        <source>The map shows a place that {name} cannot show. Zoom to the layer.</source>
        <translation>{name} 无法显示地图当前所在的位置。请缩放到图层。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/layer_grid.py"/>
        <source>The map shows nothing. Zoom to the layer.</source>
        <translation>地图上没有内容。请缩放到图层。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/object_answer.py"/>
        <source>The mask is empty. Move its points, or add a box.</source>
        <translation>掩膜为空。请移动其点或添加框。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_session.py"/>
        <source>The model</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>The model builtin comes with the plugin; there is nothing to fetch.</source>
        <translation>模型 builtin 随插件提供，无需下载。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/answers.py"/>
        <source>The model does not work: {what} came out with the shape {shape}. Export it again, or use another one.</source>
        <translation>模型无法使用：{what}的形状为 {shape}。请重新导出，或使用其他模型。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_session.py"/>
        <source>The model failed while it ran: {reason}.</source>
        <translation>模型运行时出错：{reason}。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_session.py"/>
        <source>The model gives something else than numbers: {names}.</source>
        <translation>模型给出的不是数字：{names}。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/answers.py"/>
        <source>The model gives values that are no numbers. Its file may be damaged; fetch or export it again.</source>
        <translation>模型给出的值不是数字。其文件可能已损坏；请重新下载或导出。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <source>The model is looking at the image</source>
        <translation>模型正在分析影像</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>The model is ready.</source>
        <translation>模型已就绪。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>The model outlines each picked region from a point in its middle: to be corrected</source>
        <translation>模型从每个选取区域中间的点重新勾绘：以便修正</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>The model outlines each picked region once more, from a point and a box, in the background. The built-in model takes about half a second each. What is better is accepted instead.</source>
        <translation>模型在后台用一个点和一个框再次勾绘每个选取的区域。内置模型每个约需半秒。更好的轮廓将取而代之被接受。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/model_panel.py"/>
        <source>The model runs on: {device}.</source>
        <translation>模型运行于：{device}。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/object_answer.py"/>
        <source>The model sees no object here. Check the mask, or move its points.</source>
        <translation>模型认为此处没有对象。请检查掩膜或移动点。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/model_panel.py"/>
        <source>The model that outlines; more of them in the model manager</source>
        <translation>用于勾画轮廓的模型；更多模型见模型管理</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>The model works.</source>
        <translation>模型可以使用。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/edge_maps.py"/>
        <source>The model {model} has no edge maps, so it cannot outline everything. Choose the built-in model.</source>
        <translation>模型 {model} 没有边缘图，因此无法勾绘全部。请选择内置模型。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>The model {name} is not here yet ({size:.0f} MB).</source>
        <translation>模型 {name} 尚未就位（{size:.0f} MB）。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>The model&apos;s next answer: a part, the whole, a larger whole.</source>
        <translation>模型的下一个结果：局部、整体、更大的整体。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>The next region, in the list&apos;s order</source>
        <translation>列表顺序中的下一个区域</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>The object&apos;s class; 0 for none</source>
        <translation>对象的类别；0 表示无</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <source>The object&apos;s class; keys 1 to 9 change it</source>
        <translation>对象的类别；按键 1 至 9 可更改</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <source>The object&apos;s name; double-click or F2 to rename</source>
        <translation>对象名称；双击或按 F2 键重命名</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/import_dialog.py"/>
        <source>The objects&apos; names</source>
        <translation>对象名称</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/segment.py"/>
        <source>The other dates were not looked at: only the built-in model does, with the chip plan focus.</source>
        <translation>未查看其他日期：只有内置模型在 focus 方案下才会查看。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_writing.py"/>
        <source>The outline cannot be expressed in the CRS of {layer}.</source>
        <translation>轮廓无法用 {layer} 的坐标参考系表示。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/outlines.py"/>
        <source>The outlines could not be written: {why}</source>
        <translation>无法写入轮廓：{why}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/network.py"/>
        <source>The package index cannot be reached; check the network, or use a folder of wheels.</source>
        <translation>无法访问软件包索引；请检查网络，或使用包含 wheel 的文件夹。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/network.py"/>
        <source>The package index has no suitable package, or cannot be reached; check the network, or use a folder of wheels.</source>
        <translation>软件包索引中没有合适的软件包，或无法访问该索引；请检查网络，或使用包含 wheel 的文件夹。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/install.py"/>
        <source>The packages were installed but do not work with this QGIS: {name} raised an error. Nothing was changed. The report says more.</source>
        <translation>软件包已安装，但无法在此 QGIS 中正常工作：{name} 引发了错误。未做任何更改。详情见报告。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/install.py"/>
        <source>The packages were installed but do not work with this QGIS: {name} stopped with code {code}. Nothing was changed. The report says more.</source>
        <translation>软件包已安装，但无法在此 QGIS 中正常工作：{name} 已停止，代码为 {code}。未做任何更改。详情见报告。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/plugin.py"/>
        <source>The panel cannot be opened: {error}. Details are in the log ({log}).</source>
        <translation>无法打开面板：{error}。详情见日志（{log}）。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/environment.py"/>
        <source>The position ({x:.10g}, {y:.10g})</source>
        <translation>位置 ({x:.10g}, {y:.10g})</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/environment.py"/>
        <source>The position ({x:.10g}, {y:.10g}) cannot be expressed in {target}. Check the coordinates and that they really are in {source}.</source>
        <translation>位置 ({x:.10g}, {y:.10g}) 无法用 {target} 表示。请检查坐标，并确认它们确实使用 {source}。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/preferences.py"/>
        <source>The prepared areas are removed.</source>
        <translation>已准备的区域已删除。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/opening.py"/>
        <source>The product {product} cannot be opened: {reason}. Unpack the zip file.</source>
        <translation>无法打开产品 {product}：{reason}。请解压 zip 文件。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/opening.py"/>
        <source>The product {product} has no 10, 20 or 60 m images. Is the download complete?</source>
        <translation>产品 {product} 没有 10、20 或 60 m 的影像。下载是否完整？</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/opening.py"/>
        <source>The product {product} is not complete: {missing} is missing. Download it again, or give the files of its bands.</source>
        <translation>产品 {product} 不完整：缺少 {missing}。请重新下载，或指定其各波段文件。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/opening.py"/>
        <source>The product {product} lies in {count} UTM zones. Give one of its parts: {parts}.</source>
        <translation>产品 {product} 位于 {count} 个 UTM 带中。请指定其中一个部分：{parts}。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/results_controller.py"/>
        <source>The project&apos;s file, when the project is saved</source>
        <translation>项目保存后，放在项目旁的文件</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/document/project_entry.py"/>
        <source>The prompts in this project cannot be read: {error} They stay in the project; you can also save them as a file.</source>
        <translation>无法读取此项目中的提示：{error} 它们仍保留在项目中；您也可以将其另存为文件。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/run.py"/>
        <source>The prompts were made with other dates beside the image ({count}). Each raster was looked at alone, so that changes show.</source>
        <translation>提示是在影像之外还参考其他日期（{count}）生成的。每个栅格单独查看，以便显示变化。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/run.py"/>
        <source>The prompts were made with the model of another run, this is {model}: its masks may differ.</source>
        <translation>这些提示是用另一次运行的模型制作的，当前模型为 {model}：其掩膜可能不同。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/run.py"/>
        <source>The prompts were made with the model {recorded}, this is {model}: its masks may differ.</source>
        <translation>这些提示是用模型 {recorded} 制作的，当前模型为 {model}：其掩膜可能不同。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>The proxy asks for a name and a password before it lets {url} through.</source>
        <translation>代理要求提供用户名和密码才允许访问 {url}。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/network.py"/>
        <source>The proxy asks for a password; check QGIS&apos;s settings under Network.</source>
        <translation>代理需要密码；请检查 QGIS 设置中的“网络”。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/network.py"/>
        <source>The proxy cannot be reached; check QGIS&apos;s settings under Network.</source>
        <translation>无法访问代理；请检查 QGIS 设置中的“网络”。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>The publisher&apos;s file (.pth, .pt), already on this machine</source>
        <translation>发布者提供的文件（.pth、.pt），已在本机上</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/place_prompts.py"/>
        <source>The raster has no coordinate reference system, so a region of interest cannot be placed on it. Assign one first, or leave the region out.</source>
        <translation>该栅格没有坐标参考系，因此无法在其上定位感兴趣区域。请先指定坐标参考系，或不使用区域。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/place_prompts.py"/>
        <source>The raster has no coordinate reference system, so longitude/latitude prompts cannot be placed on it. Prompts as column, row can, with &quot;crs&quot;: {&quot;type&quot;: &quot;name&quot;, &quot;properties&quot;: {&quot;name&quot;: &quot;pixel&quot;}} in their file.</source>
        <translation>栅格没有坐标参考系，因此无法放置经纬度提示。以列、行表示的提示可以，需在其文件中写明 &quot;crs&quot;: {&quot;type&quot;: &quot;name&quot;, &quot;properties&quot;: {&quot;name&quot;: &quot;pixel&quot;}}。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/polygon_reader.py"/>
        <source>The raster has no coordinate reference system, so polygons cannot be placed on it. Assign one first.</source>
        <translation>该栅格没有坐标参考系，因此无法在其上放置多边形。请先指定一个。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/objects_here.py"/>
        <source>The raster has no coordinate reference system, so the prompts cannot be placed on it.</source>
        <translation>栅格没有坐标参考系，因此无法放置提示。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <source>The raster layer could not be loaded.</source>
        <translation>无法加载栅格图层。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>The raster layer whose objects you outline</source>
        <translation>要勾画对象轮廓的栅格图层</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/grid.py"/>
        <source>The raster&apos;s pixels are {width:.3g} x {height:.3g} units large, so it lies nowhere on Earth. Georeference the raster again.</source>
        <translation>栅格的像元大小为 {width:.3g} x {height:.3g} 个单位，因此它不在地球上的任何位置。请重新对栅格进行地理配准。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/grid.py"/>
        <source>The raster&apos;s transform {transform} cannot be inverted: its pixels have no area. Georeference the raster again.</source>
        <translation>该栅格的变换 {transform} 不可逆：其像元没有面积。请重新对该栅格进行地理配准。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/stretch.py"/>
        <source>The recorded stretch {record} cannot be used: {error!r}.</source>
        <translation>无法使用记录的拉伸 {record}：{error!r}。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/replay.py"/>
        <source>The recorded {recorded} was used, although this raster says {own}. Give the band scaling and offset if that is wrong.</source>
        <translation>已使用记录的 {recorded}，但此栅格说明的是 {own}。如果不正确，请指定波段缩放系数和偏移。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>The region before, in the list&apos;s order</source>
        <translation>列表顺序中的上一个区域</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/run_region.py"/>
        <source>The region belongs to a layer of another kind. Draw it again here.</source>
        <translation>该区域属于另一类图层。请在此重新绘制。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/run_region.py"/>
        <source>The region cannot be brought to the layer&apos;s CRS.</source>
        <translation>无法将该区域转换到图层的坐标参考系。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/tasks/everything_tasks.py"/>
        <source>The region has {count:.0f} million pixels, more than the panel shows at once ({most:.0f}). Choose a smaller one, or use &apos;Outline everything&apos; in the Processing toolbox.</source>
        <translation>该区域有 {count:.0f} 百万像素，超过面板一次能显示的数量（{most:.0f}）。请选择较小的区域，或使用处理工具箱中的“勾绘全部”。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/region.py"/>
        <source>The region of interest does not touch the raster. Check its place and its CRS.</source>
        <translation>感兴趣区域与栅格不相交。请检查其位置和坐标参考系。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/region.py"/>
        <source>The region of interest has no area. Draw a polygon.</source>
        <translation>感兴趣区域没有面积。请绘制一个多边形。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>The rerun was cancelled. Layers that are done stay done and are skipped next time.</source>
        <translation>重新运行已取消。已完成的图层保持完成状态，下次将跳过。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_file.py"/>
        <source>The results file {path} cannot be written: {why}. Check free disk space and folder permissions, or choose another file in the menu of Accept.</source>
        <translation>无法写入结果文件 {path}：{why}。请检查磁盘剩余空间和文件夹权限，或在“接受”的菜单中选择其他文件。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_home.py"/>
        <source>The results file {path} is gone. A new one was begun: {fresh}.</source>
        <translation>结果文件 {path} 已不存在。已新建：{fresh}。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/region_controller.py"/>
        <source>The run is limited to the polygon that was drawn.</source>
        <translation>运行仅限于所绘制的多边形。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/run_controller.py"/>
        <source>The run was cancelled. Nothing was written.</source>
        <translation>运行已取消。未写入任何内容。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/document/autosave.py"/>
        <source>The safety copy of your prompts cannot be written: {error} If QGIS ends unexpectedly now, what is not saved is lost. Save the project or the prompts, and free disk space.</source>
        <translation>无法写入提示的安全副本：{error} 如果 QGIS 现在意外结束，未保存的内容将丢失。请保存项目或提示，并释放磁盘空间。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/document/autosave.py"/>
        <source>The safety copy of your prompts is written again.</source>
        <translation>提示的安全副本已恢复写入。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>The same prompts on many dates or scenes, with each object&apos;s area over time</source>
        <translation>在多个日期或影像上运行相同的提示，并得到各对象的面积变化</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/connection.py"/>
        <source>The scheduler offers no dashboard (status page).</source>
        <translation>调度器没有提供状态面板（状态页）。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/run_region.py"/>
        <source>The selected features are no polygons. Select polygons.</source>
        <translation>选中的要素不是多边形。请选择多边形。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/network.py"/>
        <source>The server&apos;s certificate is not trusted; add your organisation&apos;s authority in QGIS&apos;s settings under Authentication.</source>
        <translation>服务器证书不受信任；请在 QGIS 设置的“认证”中添加您所在组织的证书颁发机构。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/chips.py"/>
        <source>The spatial overlap must be at least 0 and below 1, got {overlap:g}. 0.5 lets neighbouring chips share half of their width.</source>
        <translation>空间重叠必须大于或等于 0 且小于 1，实际为 {overlap:g}。0.5 表示相邻切片重叠其宽度的一半。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/sentinel2.py"/>
        <source>The stretch custom needs its range: two numbers LOW,HIGH.</source>
        <translation>拉伸 custom 需要数值范围：两个数字 下限,上限。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/sentinel2.py"/>
        <source>The stretch displayed is the one of a QGIS layer; a file has none. Choose reflectance, percentile, farmvibes, or two numbers LOW,HIGH.</source>
        <translation>拉伸 displayed 是 QGIS 图层的拉伸；文件没有这种拉伸。请选择 reflectance、percentile、farmvibes，或两个数字 下限,上限。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/stretch.py"/>
        <source>The stretch&apos;s high end</source>
        <translation>拉伸的上限</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/stretch.py"/>
        <source>The stretch&apos;s high end ({high:g}) must be above its low end ({low:g}) in channel {channel}.</source>
        <translation>在通道 {channel} 中，拉伸的上限（{high:g}）必须大于其下限（{low:g}）。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/stretch.py"/>
        <source>The stretch&apos;s low end</source>
        <translation>拉伸的下限</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/classes.py"/>
        <source>The table holds no class. It needs a column with names, and may have one of colours.</source>
        <translation>该表格不含任何类别。它需要一列名称，还可以有一列颜色。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/source.py"/>
        <source>The window {window} at shape {shape} holds no pixel.</source>
        <translation>形状为 {shape} 的窗口 {window} 不包含任何像元。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/crew.py"/>
        <source>The worker at {address}</source>
        <translation>位于 {address} 的工作进程</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/roster.py"/>
        <source>The worker at {address} has given no sign of life for {seconds:.0f} seconds. Its raster is given to another one.</source>
        <translation>位于 {address} 的工作进程已有 {seconds:.0f} 秒没有响应。其栅格将交给其他工作进程。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/blocks.py"/>
        <location filename="../s2sam_qgis/workflow/cluster/crew.py"/>
        <source>The worker could not run it: {reason}</source>
        <translation>工作进程无法运行：{reason}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/connection.py"/>
        <source>The worker process could not be started: {error}. Try without one.</source>
        <translation>无法启动工作进程：{error}。请尝试不使用工作进程。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/crew.py"/>
        <source>The worker process died while it worked on this raster, {count} times or as often as the scheduler allows. Maybe memory ran out: use fewer workers on one machine, or a smaller model.</source>
        <translation>工作进程在处理此栅格时意外终止，已达 {count} 次或调度器允许的次数。可能是内存不足：请在一台机器上使用较少的工作进程，或使用较小的模型。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>Then press Use a file that I have… in the model manager.</source>
        <translation>然后在模型管理器中点击“使用已有文件…”。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_tools.py"/>
        <source>There are no accepted objects yet. Accept an object first (Enter).</source>
        <translation>还没有已接受的对象。请先接受一个对象 (Enter)。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/writing/mask_writer.py"/>
        <source>There are no masks to write.</source>
        <translation>没有可写入的掩膜。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/writing/vector_writer.py"/>
        <source>There are no outlines to write.</source>
        <translation>没有可写入的轮廓。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/run.py"/>
        <source>There are no prompts to rerun. Add at least one point or box.</source>
        <translation>没有可重新运行的提示。请至少添加一个点或框。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/classes.py"/>
        <source>There is already a class {name}. Choose another name.</source>
        <translation>已存在类别 {name}。请选择其他名称。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_edits.py"/>
        <source>There is already an object with the prompt id {id!r}.</source>
        <translation>已存在提示 ID 为 {id!r} 的对象。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/source.py"/>
        <source>There is no band number {band} in {name}; it has {count}.</source>
        <translation>{name} 中没有编号为 {band} 的波段；它有 {count} 个波段。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/sentinel2.py"/>
        <source>There is no band number {number} in {name}. {bands}</source>
        <translation>{name} 中没有编号为 {number} 的波段。{bands}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/sentinel2.py"/>
        <source>There is no band number {number} in {name}; numbers start at 1. {bands}</source>
        <translation>{name} 中没有编号为 {number} 的波段；编号从 1 开始。{bands}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/sentinel2.py"/>
        <source>There is no band {band!r} in {name}. {bands}</source>
        <translation>{name} 中没有波段 {band!r}。{bands}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/checkpoint.py"/>
        <source>There is no checkpoint {file}. Check the path.</source>
        <translation>检查点 {file} 不存在。请检查路径。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/options.py"/>
        <source>There is no chip plan {plan!r}. Choose one of: {plans}.</source>
        <translation>没有切片方案 {plan!r}。请选择以下之一：{plans}。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/class_controller.py"/>
        <source>There is no class number {number}. Add classes in the section Classes.</source>
        <translation>没有编号为 {number} 的类别。请在“类别”部分添加。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/connection.py"/>
        <source>There is no dashboard (status page): it needs the Python package bokeh.</source>
        <translation>没有状态面板（状态页）：它需要 Python 软件包 bokeh。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_import.py"/>
        <source>There is no feature to import. Select some, or take the whole layer.</source>
        <translation>没有可导入的要素。请选择要素，或使用整个图层。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/opening.py"/>
        <source>There is no file or folder {name}. Check the path.</source>
        <translation>文件或文件夹 {name} 不存在。请检查路径。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <location filename="../s2sam_qgis/raster/reading/polygon_reader.py"/>
        <source>There is no file {file}. Check the path.</source>
        <translation>文件 {file} 不存在。请检查路径。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>There is no folder {folder}.</source>
        <translation>文件夹 {folder} 不存在。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/answers.py"/>
        <source>There is no image at this point (nodata). A mask never covers nodata; take the point back with Z, or move it.</source>
        <translation>此点没有影像（无数据）。掩膜不会覆盖无数据区域；请按 Z 键撤销该点，或将其移走。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/model.py"/>
        <source>There is no model file {file}. Check the folder and the name.</source>
        <translation>模型文件 {file} 不存在。请检查文件夹和名称。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>There is no model {name!r}. Choose one of: {models}, or the path of a checkpoint (.pth).</source>
        <translation>没有模型 {name!r}。请选择：{models}，或检查点（.pth）的路径。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_edits.py"/>
        <source>There is no object with the prompt id {id!r}.</source>
        <translation>没有提示 ID 为 {id!r} 的对象。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/object_controller.py"/>
        <source>There is no other mask for this object yet.</source>
        <translation>此对象还没有其他掩膜。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>There is no other raster layer</source>
        <translation>没有其他栅格图层</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/import_dialog.py"/>
        <source>There is no point or polygon layer in the project.</source>
        <translation>工程中没有点图层或多边形图层。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>There is no prompt file {file}. Check the path.</source>
        <translation>提示文件 {file} 不存在。请检查路径。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_edits.py"/>
        <source>There is no prompt number {number}.</source>
        <translation>没有编号为 {number} 的提示。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_files.py"/>
        <source>There is no prompt to save yet. Click an object first.</source>
        <translation>还没有可保存的提示。请先单击一个对象。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_session.py"/>
        <source>There is no provider {provider!r}. Choose one of: {providers}.</source>
        <translation>没有执行提供程序 {provider!r}。请选择以下之一：{providers}。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/run.py"/>
        <source>There is no raster to rerun the prompts on. Choose at least one.</source>
        <translation>没有可供重新运行提示的栅格。请至少选择一个。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/place_prompts.py"/>
        <source>There is no region file {file}. Check the path.</source>
        <translation>区域文件 {file} 不存在。请检查路径。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/sentinel2.py"/>
        <source>There is no stretch {name!r}. Choose one of {stretches}.</source>
        <translation>没有拉伸 {name!r}。请选择以下之一：{stretches}。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/inputs.py"/>
        <source>There is no stretch {stretch!r}. Choose one of {stretches}, or give LOW,HIGH, for example 0.02,0.25.</source>
        <translation>没有拉伸 {stretch!r}。请选择以下之一：{stretches}，或指定 下限,上限，例如 0.02,0.25。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/options.py"/>
        <source>There is no view {view!r}. Choose one of: {views}.</source>
        <translation>没有视图 {view!r}。请选择其一：{views}。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/run.py"/>
        <source>There is not enough memory. Close other programs.</source>
        <translation>内存不足。请关闭其他程序。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/accept_controller.py"/>
        <source>There is nothing to accept yet. Click an object first.</source>
        <translation>还没有可接受的内容。请先单击一个对象。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/repair_controller.py"/>
        <source>There is nothing to cut from yet. Click an object first.</source>
        <translation>还没有可裁切的对象。请先单击一个对象。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/tasks/everything_tasks.py"/>
        <source>There is nothing to outline here: no data, clouds, or accepted objects only.</source>
        <translation>此处没有可勾绘的内容：无数据、云，或只有已接受的对象。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_tools.py"/>
        <source>These objects belong to several images, so they were not merged.</source>
        <translation>这些对象属于不同的影像，因此未合并。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/result_tool_controller.py"/>
        <source>These outlines cannot be cut along this line. Check them with QGIS&apos;s Check validity, or draw the line a little differently.</source>
        <translation>无法沿这条线切割这些轮廓。请使用 QGIS 的“检查有效性”检查它们，或稍微改变线的画法。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_controller.py"/>
        <source>These prompts belong to a layer of another kind (with or without a CRS). Save them, then choose New set.</source>
        <translation>这些提示属于另一类图层（有或没有 CRS）。请先保存，然后选择“新建集合”。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/attributes_dialog.py"/>
        <source>They are saved with the prompts and become columns of results.</source>
        <translation>它们随提示一起保存，并成为结果的列。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>They belong to QGIS and are not replaced. Update QGIS, then try again.</source>
        <translation>它们为 QGIS 自带，不会被替换。请更新 QGIS 后重试。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>They go into a folder of the plugin&apos;s own in your QGIS profile; QGIS&apos;s own packages stay as they are. About {download} MB are downloaded, {disk} MB are used on disk.</source>
        <translation>它们将安装到 QGIS 用户配置中插件专用的文件夹；QGIS 自带的软件包保持不变。下载量约 {download} MB，占用磁盘 {disk} MB。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/install.py"/>
        <source>This QGIS brings versions that are too old and must not be replaced: {which}. Update QGIS, then try again.</source>
        <translation>此 QGIS 自带的以下版本过旧，且不能替换：{which}。请更新 QGIS 后重试。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>This QGIS is too old for S2 SAM</source>
        <translation>此 QGIS 版本过旧，不支持 S2 SAM</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/repair_controller.py"/>
        <source>This area encloses nothing. Click at least three corners.</source>
        <translation>该区域没有围住任何内容。请至少单击三个角点。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>This belongs to the object</source>
        <translation>属于该对象</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/help_controller.py"/>
        <source>This does not belong to the object</source>
        <translation>不属于该对象</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/accepted_objects.py"/>
        <source>This feature was not made by S2 SAM. Use QGIS&apos;s own tools for it.</source>
        <translation>此要素不是由 S2 SAM 创建的。请使用 QGIS 自带的工具。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_writing.py"/>
        <source>This image has no coordinate reference system, but the layer {layer} has one. Choose another results file in the menu of Accept, or assign a CRS to the image.</source>
        <translation>此影像没有坐标参照系，而图层 {layer} 有。请在“接受”的菜单中选择其他结果文件，或为影像指定坐标参照系。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/result_tool_controller.py"/>
        <source>This line is too short. Click two places, or drag.</source>
        <translation>这条线太短。请单击两个位置，或拖动。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/date_controller.py"/>
        <source>This model looks at the layer alone.</source>
        <translation>此模型只查看该图层。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/accept_controller.py"/>
        <source>This object has no mask yet.</source>
        <translation>此对象还没有掩膜。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/repair_controller.py"/>
        <source>This place cannot be brought to the layer&apos;s CRS.</source>
        <translation>此位置无法转换到图层的坐标参照系。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_controller.py"/>
        <source>This place lies outside the layer {layer}. Click on the image.</source>
        <translation>此位置在图层 {layer} 之外。请在影像上单击。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/document/project_entry.py"/>
        <source>This project still holds prompts that could not be read. They stay in it until you save them as a file.</source>
        <translation>此项目仍包含无法读取的提示。在您将其另存为文件之前，它们会一直保留在项目中。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/replay.py"/>
        <source>This raster says {own}, the recorded one {recorded}: its own was used, so that reflectances compare.</source>
        <translation>此栅格说明的是 {own}，记录的是 {recorded}：已使用此栅格自身的换算，使反射率可以相互比较。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Those nearest to the slider come first in the list</source>
        <translation>最接近滑块的排在列表最前</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/run_options.py"/>
        <source>Threads</source>
        <translation>线程数</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Tick layers and choose a folder first</source>
        <translation>请先勾选图层并选择文件夹</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Ticks all layers</source>
        <translation>勾选所有图层</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/web_sources.py"/>
        <source>To allow them, set {variable} to 1 in QGIS&apos;s settings under System, then restart QGIS.</source>
        <translation>要允许此类文件，请在 QGIS 设置的“系统”中将 {variable} 设为 1，然后重启 QGIS。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>To the left only strong borders part objects, to the right weak ones too</source>
        <translation>左侧只有强边界分隔对象，右侧弱边界也分隔</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>To use it as it is, press Another model… in the model manager.</source>
        <translation>要按原样使用，请在模型管理器中按“其他模型…”。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/dock.py"/>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/views.py"/>
        <source>True colour</source>
        <translation>真彩色</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/install.py"/>
        <source>Trying the packages in a separate process</source>
        <translation>正在单独的进程中试用软件包</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/polygonise_algorithm.py"/>
        <source>Turns masks into one polygon feature per object. A mask raster has one band per object; what is neither 0 nor no data belongs to it.

Small parts can be dropped, holes filled, outlines simplified and smoothed. Where two objects touch, their border stays one and the same line.

What a mask written by S2 SAM says of its making (source, model, stretch, score) goes into the attributes. Areas are measured on the ellipsoid.</source>
        <translation>将掩膜转为多边形，每个对象一个要素。掩膜栅格中每个对象占一个波段；既非 0 也非无数据的像元属于该对象。

可以移除小块、填充孔洞，并简化和平滑轮廓。两个对象相接处，其边界仍为同一条线。

S2 SAM 写入的掩膜所记录的生成信息（来源、模型、拉伸、得分）会写入属性。面积按椭球计算。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>Type numbers, such as 0.02, 0.25.</source>
        <translation>请输入数字，例如 0.02, 0.25。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>Uninstall</source>
        <translation>卸载</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/install.py"/>
        <source>Unpacking</source>
        <translation>正在解包</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>Unticks all layers</source>
        <translation>取消勾选所有图层</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/attention_check.py"/>
        <location filename="../s2sam_qgis/models/onnx_session.py"/>
        <source>Update it under Plugins &gt; S2 SAM &gt; Python packages…</source>
        <translation>更新位置：插件 &gt; S2 SAM &gt; Python 包…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/grid.py"/>
        <source>Use QGIS&apos;s Georeferencer.</source>
        <translation>请使用 QGIS 的地理配准工具。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/vrt_sources.py"/>
        <source>Use Raster &gt; Miscellaneous &gt; Build Virtual Raster.</source>
        <translation>请使用“栅格 &gt; 杂项 &gt; 构建虚拟栅格”。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/member.py"/>
        <location filename="../s2sam_qgis/raster/reading/reader.py"/>
        <source>Use Raster &gt; Projections &gt; Warp (Reproject).</source>
        <translation>请使用“栅格 &gt; 投影 &gt; 变形（重投影）”。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>Use a file</source>
        <translation>使用文件</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>Use a file that I have…</source>
        <translation>使用已有文件…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>Use another model</source>
        <translation>使用其他模型</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/image_controller.py"/>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>Use {layer}</source>
        <translation>使用 {layer}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/attributes_dialog.py"/>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>Values</source>
        <translation>数值</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/views.py"/>
        <source>Vegetation (NDVI)</source>
        <translation>植被 (NDVI)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <location filename="../s2sam_qgis/gui/panels/view_combo.py"/>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Visible extent</source>
        <translation>可见范围</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/views.py"/>
        <source>Water (NDWI)</source>
        <translation>水体 (NDWI)</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>What QGIS did not have lies in {folder}</source>
        <translation>QGIS 未自带的软件包位于 {folder}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>What becomes of the groups that earlier runs on this layer added to the project. Files stay; temporary layers are lost.</source>
        <translation>如何处理先前在此图层上运行时加入项目的组。文件保留；临时图层会丢失。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>What is left out</source>
        <translation>排除的内容</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/open_dialogs.py"/>
        <source>What is like the examples, from the slider on, is found on all of each layer and written to the result layer. Undo takes it back.</source>
        <translation>在每个图层的全部范围内查找达到滑块相似度的对象，并写入结果图层。撤销可将其取回。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/run_options.py"/>
        <source>What is not there falls back to the CPU; the panel says which one runs, and why</source>
        <translation>设备不可用时改用 CPU；面板会说明实际使用的设备及原因</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>What regions are compared by</source>
        <translation>区域按什么进行比较</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>What the built-in model sees inside; takes longer</source>
        <translation>内置模型在内部所见；耗时更长</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>What the chart shows</source>
        <translation>图表显示的内容</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/view_combo.py"/>
        <source>What the model looks at. Automatic: true colour, near and short-wave infrared, as far as the image has them. The list shows a picture of each.</source>
        <translation>模型所看的内容。自动：影像所具有的真彩色、近红外和短波红外。列表中显示每种视图的图片。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>What the model sees</source>
        <translation>模型看到的影像</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>What the result layer holds already is left as it is</source>
        <translation>结果图层中已有的内容保持不变</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>What {url} sent is not the expected file: its SHA-256 is another one. It was removed. Try again; if it happens again, the server&apos;s file has changed, or a proxy on the way changes it.</source>
        <translation>{url} 发送的不是预期的文件：其 SHA-256 不同。该文件已删除。请重试；如果再次出现，则说明服务器上的文件已更改，或途中的代理更改了该文件。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Where a scene classification (SCL) says where they are</source>
        <translation>若有场景分类 (SCL) 指明其位置</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Where objects are looked for</source>
        <translation>在何处查找对象</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Where the masks go</source>
        <translation>掩膜的输出位置</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>Whole layer</source>
        <translation>整个图层</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Whole objects only</source>
        <translation>仅完整对象</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/target.py"/>
        <source>With more than one, layers are worked on at the same time, each process with a model of its own in memory. This needs the Python package distributed. Layers that only QGIS can read, such as web maps, then fail.</source>
        <translation>多于一个时，将同时处理多个图层，每个进程在内存中各有一个模型。这需要 Python 软件包 distributed。此时，只有 QGIS 能读取的图层（例如网络地图）会失败。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>Without a network: choose a folder with wheel files (.whl), dependencies included</source>
        <translation>没有网络时：选择包含 wheel 文件（.whl）及其依赖项的文件夹</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_list.py"/>
        <source>Words of names or classes, and comparisons: lake class=water score&lt;0.7 area&gt;=5. A click on a column&apos;s title sorts by it.</source>
        <translation>名称或类别中的词，以及比较：lake class=water score&lt;0.7 area&gt;=5。单击列标题可按该列排序。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/target.py"/>
        <source>Worker processes</source>
        <translation>工作进程数</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>Worker processes (0 or 1: none, in this process)</source>
        <translation>工作进程数（0 或 1：不使用，在当前进程中运行）</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/blocks.py"/>
        <source>Worker processes died while they worked on a part of the area. Maybe memory ran out: use fewer workers on one machine. Finished parts are kept.</source>
        <translation>工作进程在处理区域的一部分时终止。可能内存不足：请在一台机器上使用更少的进程。已完成的部分会保留。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/connection.py"/>
        <source>Worker processes need the Python package distributed; {package} is missing.</source>
        <translation>工作进程需要 Python 软件包 distributed；缺少 {package}。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Writes all objects to the result layer; one undo takes them back</source>
        <translation>将所有对象写入结果图层；一次撤销即可收回</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>Writes all that are picked to the result layer</source>
        <translation>将所有选取的写入结果图层</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/target.py"/>
        <source>Writes one more file into the folder: a layer with the outline and area of each object on each date</source>
        <translation>在文件夹中另外写入一个文件：包含各对象在各日期的轮廓和面积的图层</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Writes the object&apos;s full mask to the result layer and goes on to the next object.</source>
        <translation>将对象的完整掩膜写入结果图层，并转到下一个对象。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>Writes the picked objects to the result layer</source>
        <translation>将所选对象写入结果图层</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>Writes this table as a file for a spreadsheet</source>
        <translation>将此表格保存为电子表格文件</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/run_controller.py"/>
        <source>Writing…</source>
        <translation>正在写入…</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/actions.py"/>
        <source>Zoom to object</source>
        <translation>缩放到对象</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/writing/vector_writer.py"/>
        <source>a file without suffix</source>
        <translation>无后缀的文件</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/run_record.py"/>
        <source>a list of objects with bands and stretch</source>
        <translation>含 bands 和 stretch 的对象列表</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/run_record.py"/>
        <source>a list of objects with index, name and role</source>
        <translation>由带有 index、name 和 role 的对象组成的列表</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/run_record.py"/>
        <source>a list of objects with source, bands and stretch</source>
        <translation>含 source、bands 和 stretch 的对象列表</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/run_record.py"/>
        <source>a number from 0 to below 1</source>
        <translation>0 到小于 1 的数</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/correction_geojson.py"/>
        <source>a ring needs at least three positions.</source>
        <translation>一个环至少需要三个位置。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>a stand-in without training, to try everything else with</source>
        <translation>未经训练的占位模型，用于试用其他所有功能</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/run_record.py"/>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/segment_anything.py"/>
        <source>a weight has another shape</source>
        <translation>某个权重的形状不同</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/run_record.py"/>
        <source>a whole number from 1</source>
        <translation>从 1 起的整数</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/work_strip.py"/>
        <source>about {minutes} min left</source>
        <translation>还需约 {minutes} 分钟</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/model_list.py"/>
        <source>about {seconds} s (estimated)</source>
        <translation>约 {seconds} 秒（估计）</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/run_controller.py"/>
        <location filename="../s2sam_qgis/gui/panels/work_strip.py"/>
        <source>about {seconds} s left</source>
        <translation>剩余约 {seconds} 秒</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/run_record.py"/>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/left_overs.py"/>
        <source>an unknown time</source>
        <translation>未知时间</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/place_prompts.py"/>
        <source>and {count} more</source>
        <translation>以及另外 {count} 个</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>any</source>
        <translation>不限</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/encode_area.py"/>
        <source>area prepared</source>
        <translation>区域已准备</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>as before: several views count by how sure each one is of itself</source>
        <translation>与以前一样：各视图按各自的把握程度计入</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>as displayed</source>
        <translation>与显示一致</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>assumed -1000: nothing is darker than {low:g}, as since baseline 04.00</source>
        <translation>假定为 -1000：没有比 {low:g} 更暗的值，与 04.00 基线以后相同</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>assumed 0: nothing states one</source>
        <translation>假定为 0：没有任何说明</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>assumed 1/10000, as Sentinel-2&apos;s integers are</source>
        <translation>假定为 1/10000，与 Sentinel-2 的整数值一致</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>assumed {offset:g}: taken on {date}, after baseline 04.00 began on {day}</source>
        <translation>假定为 {offset:g}：获取于 {date}，在基线 04.00 启用（{day}）之后</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>assumed {offset:g}: taken on {date}, before baseline 04.00 began on {day}</source>
        <translation>假定为 {offset:g}：获取于 {date}，在基线 04.00 启用（{day}）之前</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_controller.py"/>
        <source>background point</source>
        <translation>背景点</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/tasks/everything_tasks.py"/>
        <source>bands</source>
        <translation>波段</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/kept_objects.py"/>
        <source>bands or stretch</source>
        <translation>波段或拉伸</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <location filename="../s2sam_qgis/gui/panels/object_table.py"/>
        <source>box</source>
        <translation>框</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/encode_area.py"/>
        <location filename="../s2sam_qgis/workflow/grid_run.py"/>
        <source>chip {number} of {count}</source>
        <translation>切片 {number}/{count}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/provider_source.py"/>
        <source>colours as displayed</source>
        <translation>颜色与显示一致</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>comes with the plugin, works at once</source>
        <translation>随插件提供，可立即使用</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/run.py"/>
        <location filename="../s2sam_qgis/workflow/rerun/run.py"/>
        <source>comparing dates</source>
        <translation>正在比较各日期</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/correction_geojson.py"/>
        <source>correction {number}: {what}</source>
        <translation>修正 {number}：{what}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/model_list.py"/>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/validity.py"/>
        <source>declared in the file</source>
        <translation>在文件中声明</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>decoder gives</source>
        <translation>解码器输出</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>decoder takes</source>
        <translation>解码器输入</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>done before</source>
        <translation>此前已完成</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/everything/run.py"/>
        <location filename="../s2sam_qgis/workflow/polygonise.py"/>
        <source>drawing outlines</source>
        <translation>正在勾画轮廓</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>empty mask</source>
        <translation>空掩膜</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>encoder gives</source>
        <translation>编码器输出</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>encoder takes</source>
        <translation>编码器输入</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/candidate_list.py"/>
        <source>example</source>
        <translation>示例</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/correction_geojson.py"/>
        <source>expected a Feature with properties and a Polygon.</source>
        <translation>应为带有属性和 Polygon 的 Feature。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>expected a Feature, found {feature}.</source>
        <translation>应为 Feature，实际为 {feature}。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>expected a GeoJSON FeatureCollection of points and polygons, found {found}.</source>
        <translation>应为由点和多边形组成的 GeoJSON FeatureCollection，实际为 {found}。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/place_prompts.py"/>
        <source>feature {number} (prompt id {id!r}, {x:.6g}, {y:.6g})</source>
        <translation>要素 {number}（提示 ID {id!r}，{x:.6g}, {y:.6g}）</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>feature {number}: {what}</source>
        <translation>要素 {number}：{what}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>floats of 0 to 10000: taken as reflectance x 10000</source>
        <translation>0 到 10000 的浮点数：视为反射率 x 10000</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>floats of 0 to 100: taken as reflectance in percent</source>
        <translation>0 到 100 的浮点数：视为百分比反射率</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>floats of 0 to 1: taken as reflectance</source>
        <translation>0 到 1 的浮点数：视为反射率</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_controller.py"/>
        <source>foreground point</source>
        <translation>前景点</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/stac.py"/>
        <source>from the STAC item {file}</source>
        <translation>来自 STAC 条目 {file}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/bands.py"/>
        <source>from the bands&apos; colour interpretation</source>
        <translation>来自波段的颜色解释</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/bands.py"/>
        <source>from the bands&apos; descriptions</source>
        <translation>来自波段的描述</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/bands.py"/>
        <source>from the bands&apos; wavelengths</source>
        <translation>来自各波段的波长</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/input_dialog.py"/>
        <source>from the file</source>
        <translation>取自文件</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/reflectance.py"/>
        <source>from the file&apos;s band offset</source>
        <translation>来自文件的波段偏移</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/reflectance.py"/>
        <source>from the file&apos;s band scale</source>
        <translation>来自文件的波段缩放系数</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/validity.py"/>
        <source>from the file&apos;s mask or alpha band</source>
        <translation>来自文件的掩膜或 Alpha 波段</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/bands.py"/>
        <source>from the file&apos;s name</source>
        <translation>来自文件名</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/provider_source.py"/>
        <source>from the layer</source>
        <translation>来自图层</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/raster_source.py"/>
        <source>from the layer in QGIS</source>
        <translation>来自 QGIS 中的图层</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/provider_source.py"/>
        <source>from the layer&apos;s transparency</source>
        <translation>来自图层的透明度</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/acquired.py"/>
        <location filename="../s2sam_qgis/raster/reading/reflectance.py"/>
        <source>from the metadata item {item}</source>
        <translation>来自元数据项 {item}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/reflectance.py"/>
        <source>from the metadata item {item} = {value:g}</source>
        <translation>来自元数据项 {item} = {value:g}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/acquired.py"/>
        <source>from the metadata item {item}; maybe when it was written</source>
        <translation>来自元数据项 {item}；可能是写入时间</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/acquired.py"/>
        <source>from the name {name}</source>
        <translation>来自名称 {name}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/validity.py"/>
        <source>from the product&apos;s metadata: 0 in all bands</source>
        <translation>来自产品的元数据：所有波段均为 0</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/source.py"/>
        <source>guess: {text}</source>
        <translation>推测：{text}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/bands.py"/>
        <source>guessed: four 8-bit bands, taken as red, green, blue, nir</source>
        <translation>推测：四个 8 位波段，视为 red、green、blue、nir</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/bands.py"/>
        <source>guessed: four bands, taken as Sentinel-2&apos;s B02, B03, B04, B08</source>
        <translation>推测：四个波段，视为 Sentinel-2 的 B02、B03、B04、B08</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/bands.py"/>
        <source>guessed: three bands, taken as red, green, blue</source>
        <translation>推测：三个波段，视为 red、green、blue</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/bands.py"/>
        <source>guessed: {number} bands, taken as Sentinel-2&apos;s {bands}</source>
        <translation>推测：{number} 个波段，视为 Sentinel-2 的 {bands}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/tasks/everything_tasks.py"/>
        <source>indices</source>
        <translation>指数</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_opening.py"/>
        <location filename="../s2sam_qgis/layers/result_reading.py"/>
        <source>it cannot be opened.</source>
        <translation>无法打开。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/provider_source.py"/>
        <source>it gave no pixels.</source>
        <translation>未返回任何像元。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_file.py"/>
        <source>it has more than {limit} nodes</source>
        <translation>其节点超过 {limit} 个</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/opening.py"/>
        <source>it has no MTD_MSIL1C.xml or MTD_MSIL2A.xml</source>
        <translation>其中没有 MTD_MSIL1C.xml 或 MTD_MSIL2A.xml</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_import.py"/>
        <source>it has no geometry.</source>
        <translation>没有几何图形。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_import.py"/>
        <source>it has no place in longitude and latitude.</source>
        <translation>没有经纬度位置。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_home.py"/>
        <source>it has no table of accepted objects.</source>
        <translation>其中没有已接受对象的表。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/checkpoint.py"/>
        <source>it holds no table of weights</source>
        <translation>其中没有权重表</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/checkpoint.py"/>
        <source>it holds no weights</source>
        <translation>其中没有权重</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/checkpoint.py"/>
        <source>it is a zip file, but not one that PyTorch wrote</source>
        <translation>它是 zip 文件，但不是由 PyTorch 写入的</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_file.py"/>
        <source>it names more than {limit} files</source>
        <translation>其中引用的文件超过 {limit} 个</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/restricted_pickle.py"/>
        <source>it wants to call {function}, which is not admitted</source>
        <translation>它要调用 {function}，这是不允许的</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/checkpoint.py"/>
        <source>its description has {size:.0f} MB</source>
        <translation>其描述部分达 {size:.0f} MB</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_import.py"/>
        <source>its field {field} holds {value}; 1 or 0 is needed.</source>
        <translation>字段 {field} 的值为 {value}；应为 1 或 0。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_import.py"/>
        <source>its field {field} is empty.</source>
        <translation>字段 {field} 为空。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_file.py"/>
        <source>its functions call themselves</source>
        <translation>其函数调用自身</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>its geometry has no part.</source>
        <translation>其几何图形没有任何部分。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>its geometry must be a Point or a Polygon (a box), found {kind}.</source>
        <translation>其几何图形必须为 Point 或 Polygon（框），实际为 {kind}。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/correction_geojson.py"/>
        <source>its geometry must be a Polygon.</source>
        <translation>其几何必须是 Polygon。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_file.py"/>
        <source>its graphs are nested too deep</source>
        <translation>其计算图嵌套过深</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/checkpoint.py"/>
        <source>its numbers are big-endian</source>
        <translation>其数值为大端字节序</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_import.py"/>
        <source>its polygon has no area.</source>
        <translation>多边形没有面积。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>its properties are no object: {properties}.</source>
        <translation>其 properties 不是对象：{properties}。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_file.py"/>
        <source>its weights would be read from {place!r}</source>
        <translation>其权重将从 {place!r} 读取</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/strict_json.py"/>
        <source>lists and objects are nested more than {limit} deep.</source>
        <translation>列表和对象的嵌套超过 {limit} 层。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>lost</source>
        <translation>已丢失</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/objects_here.py"/>
        <source>lost on {date}</source>
        <translation>于 {date} 丢失</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/targets.py"/>
        <source>masks</source>
        <translation>掩膜</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/segment.py"/>
        <source>masks done</source>
        <translation>掩膜已完成</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/everything/run.py"/>
        <source>million pixels</source>
        <translation>百万像素</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/model_list.py"/>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/kept_objects.py"/>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/kept_objects.py"/>
        <source>name or class</source>
        <translation>名称或类别</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/baseline.py"/>
        <source>name {name}</source>
        <translation>名称 {name}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>no CRS</source>
        <translation>无坐标参考系</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/class_panel.py"/>
        <location filename="../s2sam_qgis/layers/class_layers.py"/>
        <source>no class</source>
        <translation>无类别</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>no data there</source>
        <translation>该处无数据</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>no limit</source>
        <translation>无限制</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_writing.py"/>
        <source>no reason is given</source>
        <translation>未给出原因</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <location filename="../s2sam_qgis/layers/provider_source.py"/>
        <location filename="../s2sam_qgis/raster/reading/reader.py"/>
        <location filename="../s2sam_qgis/workflow/targets.py"/>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/sentinel2.py"/>
        <source>none stated</source>
        <translation>未说明</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/baseline.py"/>
        <source>none stated: taken as 0</source>
        <translation>未说明：视为 0</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/provider_source.py"/>
        <source>none: colours, not reflectance</source>
        <translation>无：是颜色，而非反射率</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/validity.py"/>
        <source>not declared; every pixel is taken as valid, black ones too</source>
        <translation>未声明；所有像元均视为有效，包括黑色像元</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/validity.py"/>
        <source>not declared; only NaN and infinite values are left out</source>
        <translation>未声明；仅排除 NaN 和无穷值</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/validity.py"/>
        <source>not declared; pixels that are 0 in all bands are treated as no data (a corner pixel is 0)</source>
        <translation>未声明；所有波段均为 0 的像素视为无数据（某个角像素为 0）</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/validity.py"/>
        <source>not declared; pixels that are 0 in all bands are treated as no data, as in Sentinel-2&apos;s products</source>
        <translation>未声明；所有波段均为 0 的像素视为无数据，与 Sentinel-2 产品相同</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/validity.py"/>
        <source>not declared; pixels that are {value:g} are treated as no data</source>
        <translation>未声明；值为 {value:g} 的像素视为无数据</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/strict_json.py"/>
        <source>not valid JSON, line {line}: {error}. Save the prompts as GeoJSON again.</source>
        <translation>不是有效的 JSON，第 {line} 行：{error}。请将提示重新保存为 GeoJSON。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/strict_json.py"/>
        <source>not valid JSON: {error}. Save the prompts as GeoJSON again.</source>
        <translation>不是有效的 JSON：{error}。请将提示重新保存为 GeoJSON。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>nothing chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/sentinel2.py"/>
        <source>nothing states it</source>
        <translation>没有任何说明</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/candidate_list.py"/>
        <source>object</source>
        <translation>对象</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/focus_run.py"/>
        <location filename="../s2sam_qgis/workflow/follow.py"/>
        <source>object {number} of {count}</source>
        <translation>对象 {number}/{count}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/bands.py"/>
        <source>one band: shown as grey</source>
        <translation>一个波段：以灰度显示</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/prompt_import.py"/>
        <source>only points and polygons can be prompts.</source>
        <translation>只有点和多边形可以作为提示。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/writing/vector_writer.py"/>
        <source>only {found} of {count} outlines can be read back</source>
        <translation>只能读回 {found}/{count} 个轮廓</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/attention_check.py"/>
        <source>onnxruntime {version} computes attention wrongly on {provider} (off by {error:.1g}), so Segment Anything would give wrong masks.</source>
        <translation>onnxruntime {version} 在 {provider} 上的注意力计算有误（偏差 {error:.1g}），因此 Segment Anything 会给出错误的掩膜。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_session.py"/>
        <source>onnxruntime {version} is too old; at least {minimum} is needed.</source>
        <translation>onnxruntime {version} 太旧；至少需要 {minimum}。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/one_raster.py"/>
        <source>opening</source>
        <translation>正在打开</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_style.py"/>
        <source>other objects</source>
        <translation>其他对象</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/outlines.py"/>
        <location filename="../s2sam_qgis/workflow/targets.py"/>
        <source>outlines</source>
        <translation>轮廓</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/polygonise.py"/>
        <source>outlines done</source>
        <translation>轮廓已完成</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <location filename="../s2sam_qgis/layers/result_style.py"/>
        <source>outside</source>
        <translation>范围外</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>per band</source>
        <translation>按波段</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>percentile 2–98</source>
        <translation>百分位数 2–98</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/network.py"/>
        <source>pip failed; the report says more.</source>
        <translation>pip 失败；详情见报告。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>prompt_id {id} is a number in one feature and a text in another. Write it the same way everywhere, or give one of the objects another id.</source>
        <translation>prompt_id {id} 在一个要素中是数字，在另一个要素中是文本。请统一写法，或为其中一个对象指定另一个标识。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/targets.py"/>
        <source>prompts</source>
        <translation>提示</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/kept_objects.py"/>
        <source>prompts or mask</source>
        <translation>提示或掩膜</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>range</source>
        <translation>数值范围</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/mask_reader.py"/>
        <source>reading band {band}</source>
        <translation>正在读取波段 {band}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/model_list.py"/>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/model_list.py"/>
        <source>recommended</source>
        <translation>推荐</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/outcome.py"/>
        <source>record</source>
        <translation>记录</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>reflectance</source>
        <translation>反射率</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>reflectance x 65535, as browsers export it; from the name {name}</source>
        <translation>反射率 x 65535，浏览器的导出方式；来自名称 {name}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>reflectance x 65535: all values are multiples of 6.5535</source>
        <translation>反射率 x 65535：所有值都是 6.5535 的倍数</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/candidate_list.py"/>
        <source>refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/kept_objects.py"/>
        <location filename="../s2sam_qgis/tasks/everything_tasks.py"/>
        <source>shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <source>shown</source>
        <translation>已显示</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/tasks/everything_tasks.py"/>
        <source>size</source>
        <translation>大小</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/run.py"/>
        <source>starting workers</source>
        <translation>正在启动工作进程</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/run.py"/>
        <source>summary</source>
        <translation>汇总</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/candidate_list.py"/>
        <source>taken</source>
        <translation>已采纳</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/tasks/everything_tasks.py"/>
        <source>texture</source>
        <translation>纹理</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>the FeatureCollection has no list of features.</source>
        <translation>FeatureCollection 中没有要素列表。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>the box has no area. Draw it again, or use a point.</source>
        <translation>该框没有面积。请重新绘制，或使用点。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/install.py"/>
        <source>the check itself</source>
        <translation>检查本身</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>the connection was cut off</source>
        <translation>连接已中断</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_file.py"/>
        <source>the copy cannot be read back</source>
        <translation>无法读回副本</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>the decoder gives no {name}.</source>
        <translation>解码器未输出 {name}。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>the decoder lacks {names}.</source>
        <translation>解码器缺少 {names}。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>the decoder wants {names}.</source>
        <translation>解码器需要 {names}。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>the decoder wants {name} as {kind}.</source>
        <translation>解码器要求 {name} 为 {kind}。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/answers.py"/>
        <source>the decoder&apos;s masks</source>
        <translation>解码器的掩膜</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/answers.py"/>
        <source>the decoder&apos;s predicted IoU of {count} masks</source>
        <translation>解码器对 {count} 个掩膜预测的 IoU</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/answers.py"/>
        <source>the decoder&apos;s score of the object</source>
        <translation>解码器对对象的评分</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>the decoder&apos;s {name} must be float with {rank} dimensions.</source>
        <translation>解码器的 {name} 必须为 {rank} 维的 float。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>the encoder gives no {name}.</source>
        <translation>编码器未给出 {name}。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>the encoder must take one image and give one embedding.</source>
        <translation>编码器必须输入一幅影像并输出一个嵌入。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>the encoder works on another size than 1024 x 1024.</source>
        <translation>编码器使用的尺寸不是 1024 x 1024。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/answers.py"/>
        <source>the encoder&apos;s embedding</source>
        <translation>编码器的嵌入</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>the encoder&apos;s embedding has another shape.</source>
        <translation>编码器的嵌入形状不同。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>the encoder&apos;s image has another shape.</source>
        <translation>编码器的影像形状不同。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>the encoder&apos;s image must be float, it is {kind}.</source>
        <translation>编码器的影像必须为 float，实际为 {kind}。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>the encoder&apos;s {name} has another shape.</source>
        <translation>编码器的 {name} 形状不符。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_file.py"/>
        <source>the file exists</source>
        <translation>文件已存在</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>the file has {found_size} bytes instead of {size}; fetch it again</source>
        <translation>文件为 {found_size} 字节，而应为 {size} 字节；请重新下载</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>the file holds no prompt. Add at least one point or box.</source>
        <translation>文件中没有提示。请至少添加一个点或框。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/strict_json.py"/>
        <source>the file is too large: more than {limit} million characters.</source>
        <translation>文件过大：超过 {limit} 百万个字符。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/provider_source.py"/>
        <source>the layer</source>
        <translation>图层</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/crs_names.py"/>
        <source>the member &apos;crs&apos; is not understood: {member}. It may name an authority&apos;s code (EPSG:32633), its URN, CRS84, WKT or PROJJSON.</source>
        <translation>无法识别成员 &apos;crs&apos;：{member}。其中可以写权威机构代码（EPSG:32633）、其 URN、CRS84、WKT 或 PROJJSON。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/run_record.py"/>
        <source>the member {member!r} is damaged: expected {expected}, found {found}. Correct it, or remove the member &apos;s2sam&apos;: prompts can be read without it.</source>
        <translation>成员 {member!r} 已损坏：应为{expected}，实际为 {found}。请更正，或删除成员 &apos;s2sam&apos;：没有它也能读取提示。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/document/document_text.py"/>
        <source>the member {member!r} is not understood: {error}.</source>
        <translation>无法理解成员 {member!r}：{error}。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/correction_geojson.py"/>
        <source>the member {member!r} must be a list of features.</source>
        <translation>成员 {member!r} 必须是 Feature 的列表。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/run_record.py"/>
        <source>the member {member!r}: {what}</source>
        <translation>成员 {member!r}：{what}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/strict_json.py"/>
        <source>the name {name} stands twice in one object. Remove one of them.</source>
        <translation>名称 {name} 在一个对象中出现了两次。请删除其中一个。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/correction_geojson.py"/>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>the polygon has no ring.</source>
        <translation>该多边形没有环。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>the property {property!r} is missing. A prompt needs &apos;prompt_id&apos; (integer or text) and &apos;label&apos; (1 foreground, 0 background).</source>
        <translation>缺少属性 {property!r}。提示需要 &apos;prompt_id&apos;（整数或文本）和 &apos;label&apos;（1 为前景，0 为背景）。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>the server answered {status}</source>
        <translation>服务器返回 {status}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>the server cannot resume this download</source>
        <translation>服务器无法续传此下载</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/transfer.py"/>
        <source>the server does not answer</source>
        <translation>服务器没有响应</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>the server resumed at another place</source>
        <translation>服务器从错误的位置续传</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/transfer.py"/>
        <source>the server stopped sending</source>
        <translation>服务器停止发送数据</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/transfer.py"/>
        <source>the server&apos;s certificate is not trusted ({reason}); behind a company proxy, install its certificate and name it in SSL_CERT_FILE</source>
        <translation>服务器的证书不受信任（{reason}）；如果处于公司代理之后，请安装其证书并在 SSL_CERT_FILE 中指定</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/run_record.py"/>
        <source>three numbers</source>
        <translation>三个数</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <location filename="../s2sam_qgis/gui/panels/run_panel.py"/>
        <source>to</source>
        <translation>输出到</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/model_list.py"/>
        <source>to download</source>
        <translation>待下载</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>under cloud</source>
        <translation>被云遮盖</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/provider_source.py"/>
        <source>unknown: a map service does not tell</source>
        <translation>未知：地图服务不提供</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>unknown: floats up to {bright:g} are not reflectance</source>
        <translation>未知：最大为 {bright:g} 的浮点数不是反射率</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>unknown: integers around {middle:g} and up to {bright:g} are not reflectance x 10000</source>
        <translation>未知：约 {middle:g}、最高 {bright:g} 的整数不是反射率 x 10000</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>unknown: integers up to {bright:g} are not reflectance x 10000</source>
        <translation>未知：最大为 {bright:g} 的整数不是反射率 x 10000</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/acquired.py"/>
        <source>unknown: neither in the metadata nor in the file&apos;s name</source>
        <translation>未知：元数据和文件名中均没有</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/bands.py"/>
        <source>unknown: no names, and no usual number of bands</source>
        <translation>未知：没有名称，且波段数不常见</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>unknown: no valid value in the sample that was read</source>
        <translation>未知：读取的样本中没有有效值</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/tasks/everything_tasks.py"/>
        <source>what the model sees</source>
        <translation>模型所见</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/writing/mask_writer.py"/>
        <source>what was written cannot be read back</source>
        <translation>无法读回已写入的内容</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/provider_source.py"/>
        <source>where the map is transparent</source>
        <translation>地图透明之处</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>whole numbers of 0 to 255 in {dtype}: taken as 8-bit values</source>
        <translation>{dtype} 中 0 到 255 的整数：视为 8 位值</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>x 0.0000275 - 0.2, as Landsat Collection 2 has it; from the name {name}</source>
        <translation>x 0.0000275 - 0.2，与 Landsat Collection 2 相同；来自名称 {name}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>x 0.0000275 - 0.2: the numbers look like Landsat Collection 2</source>
        <translation>x 0.0000275 - 0.2：数值看起来像 Landsat Collection 2</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/signatures.py"/>
        <source>x 0.0001 without an offset, as Theia and MAJA write it; from the name {name}</source>
        <translation>x 0.0001，无偏移，与 Theia 和 MAJA 的写法相同；来自名称 {name}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/object_edits.py"/>
        <source>{action}: {object}</source>
        <translation>{action}：{object}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/class_controller.py"/>
        <source>{count} classes were added.</source>
        <translation>已添加 {count} 个类别。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>{count} counter-examples</source>
        <translation>{count} 个反例</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/date_row.py"/>
        <source>{count} dates</source>
        <translation>{count} 个日期</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/alike_panel.py"/>
        <source>{count} examples</source>
        <translation>{count} 个示例</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <location filename="../s2sam_qgis/workflow/rerun/run.py"/>
        <source>{count} failed</source>
        <translation>{count} 个失败</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/everything_panel.py"/>
        <source>{count} left out</source>
        <translation>略去 {count} 个</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_borders.py"/>
        <source>{count} more</source>
        <translation>另外 {count} 个</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/work_strip.py"/>
        <source>{count} more objects wait</source>
        <translation>另有 {count} 个对象等待</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/attribute_controller.py"/>
        <location filename="../s2sam_qgis/layers/result_layers.py"/>
        <location filename="../s2sam_qgis/layers/result_tools.py"/>
        <source>{count} objects</source>
        <translation>{count} 个对象</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/elsewhere_controller.py"/>
        <source>{count} objects are in the result layer ({each}). Undo takes them back.</source>
        <translation>结果图层中有 {count} 个对象（{each}）。撤销可将其取回。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/everything_controller.py"/>
        <source>{count} objects are in the result layer. Undo takes them back.</source>
        <translation>{count} 个对象已在结果图层中。撤销可收回。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/run_controller.py"/>
        <source>{count} objects do not lie on {layer}; they were left out.</source>
        <translation>{count} 个对象不在 {layer} 上，已略过。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_files.py"/>
        <source>{count} objects from {file}.</source>
        <translation>来自 {file} 的 {count} 个对象。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_files.py"/>
        <source>{count} objects from {layer}.</source>
        <translation>来自 {layer} 的 {count} 个对象。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/run_controller.py"/>
        <source>{count} objects in {seconds} s.</source>
        <translation>{count} 个对象，用时 {seconds} 秒。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_bulk.py"/>
        <source>{count} objects overlap accepted ones, by {size} in all; the outlines stay as they are.</source>
        <translation>{count} 个对象与已接受的对象重叠，共 {size}；轮廓保持不变。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/bulk_steps.py"/>
        <source>{count} objects were edited since. They stay in the layer.</source>
        <translation>{count} 个对象此后被编辑过，将保留在图层中。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/environment.py"/>
        <source>{count} of {total} positions are not finite numbers.</source>
        <translation>{total} 个位置中有 {count} 个不是有限数值。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/connection.py"/>
        <source>{count} processes were asked for; this machine has {cores} cores, so {cores} start.</source>
        <translation>要求启动 {count} 个进程；此计算机有 {cores} 个核心，因此启动 {cores} 个。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/prompt_files.py"/>
        <source>{count} prompts saved to {file}.</source>
        <translation>已将 {count} 个提示保存到 {file}。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <source>{count} px</source>
        <translation>{count} 像素</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/crew.py"/>
        <source>{count} rasters were run by workers with other files of the model, for example {name}: their masks do not compare with the others.</source>
        <translation>有 {count} 个栅格由使用不同模型文件的工作进程运行，例如 {name}：其掩膜无法与其他掩膜比较。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/pick_controller.py"/>
        <source>{count} regions are picked, and at most {most} become objects at once. Pick fewer, or accept them as they are.</source>
        <translation>已选取 {count} 个区域，一次最多 {most} 个转为对象。请少选一些，或按原样接受。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/run.py"/>
        <source>{count} skipped because they were done before</source>
        <translation>{count} 个因此前已完成而跳过</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>{count} were done before</source>
        <translation>{count} 个此前已完成</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/connection.py"/>
        <source>{count} worker processes could not be started: {error}. Try fewer, or none.</source>
        <translation>无法启动 {count} 个工作进程：{error}。请尝试减少数量，或不使用工作进程。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/clear_sky.py"/>
        <source>{date} was left out: it shows no image at {percent} % of the object.</source>
        <translation>已略去 {date}：该日期在对象的 {percent} % 处没有影像。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/clear_sky.py"/>
        <source>{date} was left out: {percent} % of the object is under cloud or shadow there.</source>
        <translation>已略去 {date}：对象的 {percent} % 被云或阴影遮盖。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/everything/run.py"/>
        <source>{done:.0f} of {all:.0f} {unit}</source>
        <translation>{done:.0f} / {all:.0f} {unit}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/tasks/everything_tasks.py"/>
        <source>{done:.1f} of {all:.1f} km²</source>
        <translation>{done:.1f} / {all:.1f} km²</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>{done} of 1 layer done</source>
        <translation>{done} / 1 个图层已完成</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/run.py"/>
        <source>{done} of 1 raster done</source>
        <translation>{done} / 1 个栅格已完成</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/dialog.py"/>
        <source>{done} of {count} layers done</source>
        <translation>{done} / {count} 个图层已完成</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/run.py"/>
        <source>{done} of {count} rasters done</source>
        <translation>已完成 {done}/{count} 个栅格</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/model.py"/>
        <source>{encoder} and {decoder}</source>
        <translation>{encoder} 和 {decoder}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_follow.py"/>
        <source>{error} The results stay in {path}.</source>
        <translation>{error} 结果仍保存在 {path}。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_home.py"/>
        <source>{error} Until then results are kept in {path}.</source>
        <translation>{error} 在此之前，结果保存在 {path}。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/targets.py"/>
        <source>{file} ({kind}): the suffix must be one of {suffixes}, not {suffix}. Choose another name.</source>
        <translation>{file}（{kind}）：后缀必须是 {suffixes} 之一，而不是 {suffix}。请选择其他名称。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/mask_reader.py"/>
        <source>{file} cannot be read as a mask: {reason}. Give a raster file with one band per object.</source>
        <translation>无法将 {file} 作为掩膜读取：{reason}。请指定每个对象一个波段的栅格文件。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/polygon_reader.py"/>
        <source>{file} cannot be read as a vector file: {reason}.</source>
        <translation>无法将 {file} 作为矢量文件读取：{reason}。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/member.py"/>
        <source>{file} cannot be read at columns {first_column} to {last_column}, rows {first_row} to {last_row}: {reason}. The file seems to be damaged or incomplete; copy or download it again.</source>
        <translation>无法读取 {file} 的第 {first_column} 到 {last_column} 列、第 {first_row} 到 {last_row} 行：{reason}。文件似乎已损坏或不完整；请重新复制或下载。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/checkpoint.py"/>
        <source>{file} cannot be read: {reason}. Check the file and its permissions.</source>
        <translation>无法读取 {file}：{reason}。请检查该文件和您的权限。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/files.py"/>
        <source>{file} cannot be written: {reason}. Choose another name.</source>
        <translation>无法写入 {file}：{reason}。请选择其他名称。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>{file} could not be written: the disk is full. Make room there, or keep the models elsewhere.</source>
        <translation>无法写入 {file}：磁盘已满。请在该处腾出空间，或将模型保存到别处。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>{file} could not be written: {reason}. Check free disk space and folder permissions.</source>
        <translation>无法写入 {file}：{reason}。请检查文件夹和您的权限。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/files.py"/>
        <source>{file} exists already and was left as it is. Choose another name, or allow overwriting.</source>
        <translation>{file} 已存在，保持原样。请选择其他名称，或允许覆盖。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/segment_anything.py"/>
        <source>{file} holds no Segment Anything encoder that is known ({sizes}). {found}</source>
        <translation>{file} 不包含已知的 Segment Anything 编码器（{sizes}）。{found}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/class_layers.py"/>
        <source>{file} holds no categories. Choose a style of a layer that is drawn by categories.</source>
        <translation>{file} 不含分类。请选择按分类绘制的图层的样式。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/place_prompts.py"/>
        <source>{file} holds no feature. A region of interest needs a polygon.</source>
        <translation>{file} 不包含任何要素。感兴趣区域需要一个多边形。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/polygon_reader.py"/>
        <source>{file} holds no polygon. Choose a layer of polygons.</source>
        <translation>{file} 不含多边形。请选择多边形图层。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/place_prompts.py"/>
        <source>{file} holds no region: a GeoJSON polygon is expected, found {found!r}.</source>
        <translation>{file} 不包含区域：应为 GeoJSON 多边形，实际为 {found!r}。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/segment_anything.py"/>
        <source>{file} holds the encoder of {found}, but no decoder that fits it: {reason}. Use a whole checkpoint.</source>
        <translation>{file} 包含 {found} 的编码器，但没有与之匹配的解码器：{reason}。请使用完整的检查点。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/segment_anything.py"/>
        <source>{file} holds {found}, not {wanted}. Give the file of {wanted}.</source>
        <translation>{file} 包含的是 {found}，而不是 {wanted}。请指定 {wanted} 的文件。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/files.py"/>
        <source>{file} is a folder. Give the name of a file to write.</source>
        <translation>{file} 是文件夹。请指定要写入的文件名。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/files.py"/>
        <source>{file} is a link to a file that does not exist. Remove it, or choose another name.</source>
        <translation>{file} 是指向不存在文件的链接。请将其删除或选择其他名称。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/files.py"/>
        <source>{file} is a pipe or a device, not a regular file. Choose another name.</source>
        <translation>{file} 是管道或设备，不是普通文件。请选择其他名称。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>{file} is damaged: it has {found_size} bytes instead of {size}.</source>
        <translation>{file} 已损坏：有 {found_size} 字节，应为 {size}。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>{file} is damaged: its SHA-256 is not the official one.</source>
        <translation>{file} 已损坏：其 SHA-256 不是官方值。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>{file} is here and checked</source>
        <translation>{file} 已下载并通过校验</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/web_sources.py"/>
        <source>{file} is made of data from the web: {address}. Opening it would send requests there. If you trust the file, give the address itself, or allow such files.</source>
        <translation>{file} 由网络上的数据组成：{address}。打开它会向该地址发送请求。如果您信任此文件，请直接给出该地址，或允许此类文件。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/vrt_sources.py"/>
        <source>{file} is made of other files, and one of them is missing: {missing}. Bring it back, or make {file} again.</source>
        <translation>{file} 由其他文件组成，其中一个缺失：{missing}。请恢复该文件，或重新生成 {file}。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>{file} is not UTF-8 text, so it cannot be GeoJSON (byte {byte}).</source>
        <translation>{file} 不是 UTF-8 文本，因此不可能是 GeoJSON（字节 {byte}）。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/class_controller.py"/>
        <source>{file} is not UTF-8 text.</source>
        <translation>{file} 不是 UTF-8 文本。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/checkpoint.py"/>
        <source>{file} is not a PyTorch checkpoint, or it is incomplete ({error}). Download it again, or save it with PyTorch 1.6 or later.</source>
        <translation>{file} 不是 PyTorch 检查点，或文件不完整（{error}）。请重新下载，或用 1.6 或更高版本的 PyTorch 保存。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>{file} is not a regular file. Save the prompts as a file first.</source>
        <translation>{file} 不是普通文件。请先将提示保存为文件。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/checkpoint.py"/>
        <source>{file} is not read: {error}. Only checkpoints that hold nothing but weights are opened; use the original file.</source>
        <translation>未读取 {file}：{error}。只打开仅包含权重的检查点；请使用原始文件。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/place_prompts.py"/>
        <source>{file} is not readable as GeoJSON: {error}.</source>
        <translation>无法将 {file} 作为 GeoJSON 读取：{error}。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_file.py"/>
        <source>{file} is not used: it has sparse weights, whose places onnxruntime does not check. Export it again with dense weights.</source>
        <translation>不使用 {file}：其中有稀疏权重，onnxruntime 不检查其位置。请以稠密权重重新导出。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_file.py"/>
        <source>{file} is not used: {why}, as no segmentation model has. Use another file.</source>
        <translation>不使用 {file}：{why}，任何分割模型都不会如此。请使用其他文件。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_file.py"/>
        <source>{file} is not used: {why}. A model may use its own folder only. Export it again, with its weights inside or beside it.</source>
        <translation>不使用 {file}：{why}。模型只能使用自己的文件夹。请重新导出，将权重放在文件内或同一文件夹中。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/targets.py"/>
        <source>{file} is read by this run, so no result ({kind}) can be written there. Choose another name.</source>
        <translation>本次运行要读取 {file}，因此不能在那里写入结果（{kind}）。请选择其他名称。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_file.py"/>
        <source>{file} keeps weights in {place}, which cannot be read. Put that file beside it.</source>
        <translation>{file} 的权重在 {place} 中，无法读取。请将该文件放在它旁边。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/vrt_sources.py"/>
        <source>{file} names no file behind it, so it holds no pixels. Make it again.</source>
        <translation>{file} 没有指明任何源文件，因此不含像素。请重新生成。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/targets.py"/>
        <source>{file} would be written twice ({kind}, {other_kind}). Give each result a name of its own.</source>
        <translation>{file} 将被写入两次（{kind}、{other_kind}）。请为每个结果指定不同的名称。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/merge_scores.py"/>
        <location filename="../s2sam_qgis/models/segment_anything.py"/>
        <location filename="../s2sam_qgis/models/view_scores.py"/>
        <source>{file}, a part of the plugin, cannot be read ({reason}). Install the plugin again.</source>
        <translation>无法读取插件自带的 {file}（{reason}）。请重新安装插件。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/summary.py"/>
        <source>{file}: a summary is a table (.csv) or a map of outlines (.gpkg), not {suffix}. Choose one of these suffixes.</source>
        <translation>{file}：汇总应为表格（.csv）或轮廓地图（.gpkg），而不是 {suffix}。请选择其中一种后缀。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/writing/vector_writer.py"/>
        <source>{file}: vector results are written as {suffixes}, not as {suffix}. Choose one of these suffixes.</source>
        <translation>{file}：矢量结果可写为 {suffixes}，而不是 {suffix}。请选择其中一种后缀。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/run.py"/>
        <source>{folder} cannot be used as a folder: {reason}. Choose another one.</source>
        <translation>{folder} 无法用作文件夹：{reason}。请选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>{folder} has {free} free, but {file} needs {needed} more. Make room there, or keep the models elsewhere.</source>
        <translation>{folder} 有 {free} 可用空间，但 {file} 还需要 {needed}。请在该处腾出空间，或将模型保存到别处。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>{given} is not the official file of {name} ({file}, {size} bytes; this one has {found_size} bytes and another content).</source>
        <translation>{given} 不是 {name} 的官方文件（{file}，{size} 字节；此文件为 {found_size} 字节且内容不同）。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/catalogue.py"/>
        <source>{given} is not the official file of {name} ({file}, {size} bytes; this one has {found_size} bytes).</source>
        <translation>{given} 不是 {name} 的官方文件（{file}，{size} 字节；此文件为 {found_size} 字节）。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/checklist.py"/>
        <source>{inside} of {total}</source>
        <translation>{inside}/{total}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/layer_polygons.py"/>
        <source>{layer} cannot be read to its end now. Try again.</source>
        <translation>现在无法完整读取 {layer}。请重试。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/other_dates.py"/>
        <source>{layer} has no file of its own, so it cannot be another date.</source>
        <translation>{layer} 没有自己的文件，因此不能作为其他日期。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/layer_polygons.py"/>
        <source>{layer} holds no polygons. Choose a layer of polygons.</source>
        <translation>{layer} 不含多边形。请选择多边形图层。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/image_controller.py"/>
        <source>{layer}, the image that is outlined, is hidden on the map.</source>
        <translation>正在勾画的影像 {layer} 在地图上被隐藏。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/tasks/alike_tasks.py"/>
        <source>{layer}: {text}</source>
        <translation>{layer}：{text}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>{model} (recommended)</source>
        <translation>{model}（推荐）</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/preferences.py"/>
        <source>{model} cannot be used: {reason}</source>
        <translation>无法使用 {model}：{reason}</translation>
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
        <translation>{name} 处理一幅影像需要超过 {limit} MB 的内存，因此已停止。请使用其他模型，或使用内存更大的计算机。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_tools.py"/>
        <source>{name} belongs to the image {image}. Choose that image at the top of the panel first.</source>
        <translation>{name} 属于影像 {image}。请先在面板顶部选择该影像。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_borders.py"/>
        <source>{name} by {size}</source>
        <translation>{name}（{size}）</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/on_grid.py"/>
        <source>{name} cannot be laid over the image: only one of them says where it lies, or they differ in size and none does.</source>
        <translation>{name} 无法叠加到影像上：只有其中之一有位置信息，或两者都没有且大小不同。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_file.py"/>
        <location filename="../s2sam_qgis/models/onnx_session.py"/>
        <source>{name} cannot be loaded: {reason}. The file may be damaged or cut short; fetch or export it again.</source>
        <translation>无法加载 {name}：{reason}。文件可能已损坏或不完整；请重新下载或导出。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/reader.py"/>
        <source>{name} cannot be opened as a raster: {reason}. Give a GeoTIFF, JPEG 2000, VRT or another raster that GDAL reads, or a SAFE folder.</source>
        <translation>无法将 {name} 作为栅格打开：{reason}。请指定 GeoTIFF、JPEG 2000、VRT 或 GDAL 可读取的其他栅格，或 SAFE 文件夹。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/raster_source.py"/>
        <source>{name} cannot be read: its data source is missing. Repair the layer first.</source>
        <translation>无法读取 {name}：数据源缺失。请先修复图层。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/object_edits.py"/>
        <source>{name} copy</source>
        <translation>{name} 副本</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/segment.py"/>
        <source>{name} got an empty mask. Move its points or add a box.</source>
        <translation>{name} 得到的掩膜为空。请移动其点，或添加框。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/segment.py"/>
        <source>{name} has a foreground point on nodata (column {x:.0f}, row {y:.0f}).</source>
        <translation>{name} 有一个前景点位于无数据处（第 {x:.0f} 列，第 {y:.0f} 行）。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/accepted_objects.py"/>
        <source>{name} has an empty mask, so there is nothing to accept.</source>
        <translation>{name} 的掩膜为空，没有可接受的内容。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/segment.py"/>
        <source>{name} has background points only, so its mask is empty. Add a foreground point.</source>
        <translation>{name} 只有背景点，因此其掩膜为空。请添加前景点。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/sentinel2.py"/>
        <source>{name} has no band to segment. {bands}</source>
        <translation>{name} 没有可分割的波段。{bands}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/raster_source.py"/>
        <source>{name} has no bands that could be read. Choose another raster layer.</source>
        <translation>{name} 没有可读取的波段。请选择其他栅格图层。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/follow_chain.py"/>
        <source>{name} has no date, so objects cannot be followed to it. Put the date into its name, such as lake_2021-06-17.tif.</source>
        <translation>{name} 没有日期，因此无法跟踪对象到该栅格。请在名称中写入日期，例如 lake_2021-06-17.tif。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/layer_grid.py"/>
        <source>{name} has no extent. Choose another raster layer.</source>
        <translation>{name} 没有范围。请选择其他栅格图层。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_tools.py"/>
        <source>{name} has {count} parts now, because they do not touch.</source>
        <translation>{name} 现在由 {count} 个部分组成，因为它们互不相接。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/provider_source.py"/>
        <source>{name} holds complex numbers or unknown values.</source>
        <translation>{name} 包含复数或未知值。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/provider_source.py"/>
        <source>{name} holds complex numbers or unknown values; an optical image is needed.</source>
        <translation>{name} 包含复数或未知值；需要光学影像。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/reader.py"/>
        <source>{name} holds complex numbers, such as a radar image&apos;s; an optical one is needed.</source>
        <translation>{name} 包含复数，例如雷达影像的数值；需要光学影像。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/reader.py"/>
        <source>{name} holds no bands itself.</source>
        <translation>{name} 自身不包含波段。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/reader.py"/>
        <source>{name} holds none of Sentinel-2&apos;s bands.</source>
        <translation>{name} 不包含任何 Sentinel-2 波段。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/opening.py"/>
        <source>{name} is a folder; in a list give its files, or the folder alone.</source>
        <translation>{name} 是文件夹；在列表中请指定其中的文件，或单独指定该文件夹。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/worker.py"/>
        <source>{name} is a layer that only this program can read, so no worker process can. Save it as a file and give that.</source>
        <translation>{name} 是只有本程序才能读取的图层，因此工作进程无法读取。请将其保存为文件，然后指定该文件。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/layer_grid.py"/>
        <source>{name} is a map without pixels of its own, and the prompts lie too far apart for one picture of it at 10 m. Give the extent of a part.</source>
        <translation>{name} 是没有自身像素的地图，且提示相距过远，无法以 10 米成一幅图。请给出其中一部分的范围。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/algorithm.py"/>
        <source>{name} is a map without pixels of its own. Give an extent: it decides the place and the resolution.</source>
        <translation>{name} 是没有自身像素的地图。请给出范围：它决定位置和分辨率。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/attributes_dialog.py"/>
        <source>{name} is a name of S2 SAM&apos;s own. Choose another.</source>
        <translation>{name} 是 S2 SAM 自用的名称。请选择其他名称。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_writing.py"/>
        <source>{name} is being edited in the layer {layer}. Save the layer&apos;s edits or give them up (Toggle editing), then press Enter again.</source>
        <translation>{name} 正在图层 {layer} 中编辑。请保存或放弃该图层的编辑（切换编辑模式），然后再按 Enter。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/session/layer_reading.py"/>
        <source>{name} is gone. It was left out.</source>
        <translation>{name} 已不存在，已略去。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/segment_anything.py"/>
        <source>{name} is missing</source>
        <translation>缺少 {name}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/polygonise_algorithm.py"/>
        <source>{name} is not a raster file. Save it as a GeoTIFF first.</source>
        <translation>{name} 不是栅格文件。请先将其保存为 GeoTIFF。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/opening.py"/>
        <source>{name} is not a readable zip file: {reason}. Download it again.</source>
        <translation>{name} 不是可读取的 zip 文件：{reason}。请重新下载。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/inputs.py"/>
        <source>{name} lacks a band for the view {view}. It has: {bands}.</source>
        <translation>{name} 缺少视图 {view} 所需的波段。已有：{bands}。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_borders.py"/>
        <source>{name} overlaps {others}; the outlines stay as they are.</source>
        <translation>{name} 与 {others} 重叠；轮廓保持不变。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/other_dates.py"/>
        <source>{name} shows another place. It was left out.</source>
        <translation>{name} 显示的是其他地点，已略去。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/attributes_dialog.py"/>
        <source>{name} stands twice. Remove one of the two.</source>
        <translation>{name} 出现了两次。请删除其中一个。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/accepted_objects.py"/>
        <location filename="../s2sam_qgis/layers/result_tools.py"/>
        <source>{name} was changed in the layer {layer} since. The layer stays as it is.</source>
        <translation>{name} 此后在图层 {layer} 中被改动。图层保持原样。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/provider_source.py"/>
        <location filename="../s2sam_qgis/raster/reading/reader.py"/>
        <source>{name} was closed already.</source>
        <translation>{name} 已关闭。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/accept_controller.py"/>
        <source>{name} was edited by hand in the result layer.</source>
        <translation>{name} 在结果图层中被手动编辑过。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/rerun/run.py"/>
        <source>{name} was given twice. Give each raster once.</source>
        <translation>{name} 指定了两次。每个栅格只能指定一次。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/other_dates.py"/>
        <source>{name} was looked at when the prompts were made, and cannot be opened now. It was left out.</source>
        <translation>{name} 在生成提示时被查看过，现在无法打开，已略去。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/accept_controller.py"/>
        <source>{name} was not accepted: the image or the model changed. Press Enter again.</source>
        <translation>“{name}”未被接受：影像或模型已更换。请再按一次 Enter 键。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/reading/sentinel2.py"/>
        <source>{name}: how its values become reflectance is not known ({reason}). Give a band scaling such as 0.0001, or choose the stretch percentile.</source>
        <translation>{name}：其数值如何换算为反射率未知（{reason}）。请指定波段缩放系数（例如 0.0001），或选择拉伸 percentile。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/packages/install.py"/>
        <source>{needed} (this QGIS has {version})</source>
        <translation>{needed}（此 QGIS 为 {version}）</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_borders.py"/>
        <source>{number} ha</source>
        <translation>{number} ha</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/object_panel.py"/>
        <source>{number} of {count}</source>
        <translation>{number}/{count}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_borders.py"/>
        <source>{number} px</source>
        <translation>{number} px</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/options.py"/>
        <source>{option} must be 0 or a positive number ({unit}), got {value}.</source>
        <translation>{option} 必须为 0 或正数（{unit}），实际为 {value}。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/image_controller.py"/>
        <source>{other} covers {layer}, the image that is outlined.</source>
        <translation>{other}遮住了正在勾画的影像 {layer}。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_file.py"/>
        <source>{path} cannot be opened</source>
        <translation>无法打开 {path}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/layers/result_opening.py"/>
        <source>{path} cannot be used as a GeoPackage: {why} Choose another file in the menu of Accept.</source>
        <translation>{path} 不能用作 GeoPackage：{why} 请在“接受”的菜单中选择其他文件。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_file.py"/>
        <source>{place} leads out of its folder</source>
        <translation>{place} 指向其文件夹之外</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/raster/environment.py"/>
        <source>{position} cannot be expressed in {target}: {reason}. Check the coordinates and that they really are in {source}.</source>
        <translation>{position} 无法用 {target} 表示：{reason}。请检查坐标，并确认它们确实使用 {source}。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_session.py"/>
        <source>{provider} is not offered by this onnxruntime (it offers: {offered}), so the CPU is used.</source>
        <translation>此 onnxruntime 不提供 {provider}（它提供：{offered}），因此使用 CPU。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_session.py"/>
        <source>{provider} is offered by this onnxruntime but does not start here{reason}, so {other} is used. Check its driver and libraries.</source>
        <translation>此 onnxruntime 提供 {provider}，但无法在此启动{reason}，因此使用 {other}。请检查其驱动程序和库。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/dialogs/model_dialog.py"/>
        <source>{purpose}. Recommended for this machine.</source>
        <translation>{purpose}。推荐在本机使用。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/crew.py"/>
        <source>{reason} It gets no raster.</source>
        <translation>{reason} 不会分配栅格给它。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/control/image_controller.py"/>
        <source>{reason} The click was not taken.</source>
        <translation>{reason} 未采用这次点击。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/parts/model_list.py"/>
        <source>{seconds} s (measured on this machine)</source>
        <translation>{seconds} 秒（本机实测）</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/rerun/area_panel.py"/>
        <source>{state}, followed</source>
        <translation>{state}，已跟踪</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/onnx_session.py"/>
        <source>{threads} threads were asked for; this machine has {count}.</source>
        <translation>请求了 {threads} 个线程；本机只有 {count} 个。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>{url} cannot be downloaded: the server answered {status}. Check the address, or get the file yourself.</source>
        <translation>无法下载 {url}：服务器返回 {status}。请检查地址，或自行获取文件。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>{url} could not be downloaded: the server sends only {speed:.0f} bytes a second ({arrived} of {size} have arrived and are kept). Try again later or from another network: it goes on where it stopped.</source>
        <translation>无法下载 {url}：服务器每秒仅发送 {speed:.0f} 字节（已收到 {arrived}，共 {size}，均已保留）。请稍后或换一个网络重试：将从中断处继续。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>{url} could not be downloaded: {reason} ({arrived} of {size} have arrived and are kept). Check the network and the proxy settings, then try again: it goes on where it stopped.</source>
        <translation>无法下载 {url}：{reason}（已接收 {arrived} / {size} 并予以保留）。请检查网络和代理设置，然后重试：将从中断处继续。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>{url} has {found_size} bytes, but {file} must have {size}. The server&apos;s file has changed, or a proxy answers in its place.</source>
        <translation>{url} 为 {found_size} 字节，但 {file} 应为 {size} 字节。服务器上的文件已更改，或由代理代为响应。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>{url} is not an http or https address, so nothing is downloaded.</source>
        <translation>{url} 不是 http 或 https 地址，因此未下载任何内容。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/download.py"/>
        <source>{url} sends more than the {size} bytes that {file} has. It is not the expected file; nothing was kept.</source>
        <translation>{url} 发送的数据超过 {file} 的 {size} 字节。它不是预期的文件；未保留任何内容。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/prompt_geojson.py"/>
        <source>{value} is not a valid position; expected two numbers.</source>
        <translation>{value} 不是位置：需要两个有限数值。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/image_panel.py"/>
        <source>{what} (guess)</source>
        <translation>{what}（推测）</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/core/stretch.py"/>
        <source>{what} needs one or three finite numbers, got {values}.</source>
        <translation>{what}需要一个或三个有限数值，实际为 {values}。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/models/contract.py"/>
        <source>{where}: this is SAM 2 as osam has it. Nothing in it says how the image is to be normalised, and osam itself does it in another way than SAM 2. Export the checkpoint with samexporter, whose names say it, or use the checkpoint itself.</source>
        <translation>{where}：这是 osam 形式的 SAM 2。其中没有说明图像应如何归一化，而 osam 自己的做法与 SAM 2 不同。请用 samexporter 导出该检查点（其名称会说明），或直接使用检查点。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/crew.py"/>
        <source>{worker} cannot begin ({type}: {error}).</source>
        <translation>{worker}无法开始（{type}：{error}）。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/crew.py"/>
        <source>{worker} does not see the folder for the results. Choose one that all machines reach under the same path.</source>
        <translation>{worker}无法访问结果文件夹。请选择所有机器都能以相同路径访问的文件夹。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/crew.py"/>
        <source>{worker} has S2 SAM {version}, this is {own_version}. Install the same.</source>
        <translation>{worker}使用 S2 SAM {version}，本机为 {own_version}。请安装相同的版本。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/crew.py"/>
        <source>{worker} has other files of the model {model} than the others: masks would not compare. Put the same files on all machines.</source>
        <translation>{worker}的模型 {model} 文件与其他工作进程不同：掩膜将无法相互比较。请在所有机器上使用相同的文件。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/workflow/cluster/crew.py"/>
        <source>{worker} lacks the Python module {module}. Install S2 SAM there with pip, or start it with PYTHONPATH set to the folder that holds s2sam_qgis.</source>
        <translation>{worker}缺少 Python 模块 {module}。请在该处用 pip 安装 S2 SAM，或在启动时将 PYTHONPATH 设置为包含 s2sam_qgis 的文件夹。</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/gui/panels/packages_page.py"/>
        <source>• {needed}; this QGIS has {version}</source>
        <translation>• 需要 {needed}；此 QGIS 为 {version}</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/rerun_algorithm.py"/>
        <source>… and all rasters of a folder</source>
        <translation>… 以及文件夹中的所有栅格</translation>
    </message>
    <message>
        <location filename="../s2sam_qgis/processing/segment_algorithm.py"/>
        <source>… or prompts in a layer</source>
        <translation>… 或图层中的提示</translation>
    </message>
</context>
</TS>
