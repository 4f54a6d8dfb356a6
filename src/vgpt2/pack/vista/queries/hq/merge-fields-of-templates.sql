/*
title: Merge fields of active document templates
grain: one merge field of a template
level: intermediate
parameters: {}
asks:
  - Which database fields does each of our Word templates print?
  - Document templates with folder, file and merge fields in order
  - Where does the change order letter get the owner's address from?
  - template merge fields
  - what feeds the rfi form in word
  - Template, type, path, file, sequence, field name in the document, source object and column, format.
*/
SELECT HQWD.TemplateName, HQWD.TemplateType, HQWL.Path, HQWD.FileName, HQWF.MergeOrder, HQWF.MergeFieldName,
    HQWF.DocObject, HQWF.ColumnName, HQWF.Format, HQWF.WordTableYN
FROM HQWD WITH (NOLOCK)
JOIN HQWF WITH (NOLOCK)
    ON HQWD.TemplateName = HQWF.TemplateName
LEFT JOIN HQWL WITH (NOLOCK)
    ON HQWD.Location = HQWL.Location
WHERE HQWD.Active = 'Y'
ORDER BY HQWD.TemplateName, HQWF.MergeOrder, HQWF.Seq
