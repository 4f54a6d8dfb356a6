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
  - What data fills each placeholder in our Word letters?
  - Owner's name prints wrong on change order letters since may; show for every live letter the folder, file and placeholders in order with where each gets its data
  - word letters, whats in the blanks
  - Letter by name and kind, folder, file, order, placeholder, where the value comes from, its format, in a grid or not
  - HQ doc tmpl mrg flds, actve tmpls - subk letter pulls wrong addr
  - Our standard letters have blanks the program fills. For each letter, what goes into which blank?
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
