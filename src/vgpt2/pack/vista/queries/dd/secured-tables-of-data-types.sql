/*
title: Data types with security switched on and the tables and columns in which it is used
grain: one table and column of a secured data type
level: basic
parameters: {}
asks:
  - For which kinds of value is row security on, and in which tables does it take effect?
  - Secured data types with the tables and columns they filter
  - When I turned on employee security last night half of the reports came back blank, so before I touch anything else I would like the list of everything that is being filtered, type by type, with the column that holds the value and the one that holds its company.
  - secured tables list
  - where is data securty swiched on
  - is the job type restricted on cost detail too, or only in the master, and what about employee since May 2024
  - Data type, description, table, instance column, qualifier column where in use.
  - 'Where record-level restriction bites: kinds of data and the storage places being filtered'
  - Reports come back blank since Tuesday; for each restricted kind of data show where it's being filtered, with the element holding the value and that holding its company.
  - where row filtering applies
  - 'Restricted type with its wording, then every database spot where it filters: column for the item, column for its company'
  - dtype sec on - which tbls/cols get fltrd
  - Some information is hidden depending on who looks; in which parts of the database does that hiding happen?
*/
SELECT DDDTShared.Datatype, DDDTShared.Description, DDSLShared.TableName, DDSLShared.InstanceColumn,
    DDSLShared.QualifierColumn
FROM DDSLShared WITH (NOLOCK)
JOIN DDDTShared WITH (NOLOCK)
    ON DDSLShared.Datatype = DDDTShared.Datatype
WHERE DDDTShared.Secure = 'Y'
    AND DDSLShared.InUse = 'Y'
ORDER BY DDDTShared.Datatype, DDSLShared.TableName, DDSLShared.InstanceColumn
