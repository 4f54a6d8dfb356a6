/*
title: Columns of a table with their description in the data dictionary and the description of the table
grain: one column
level: basic
parameters:
  Table: {type: varchar(30), example: "bPREH"}
asks:
  - What does each field of this table mean according to the dictionary?
  - Table, table description, column and column description for one table
  - describe a table
  - The BI contractor starts on Monday and knows nothing about our ERP, so for each of the tables that he is to load I want to print the official explanation of the columns rather than let him guess from those cryptic names, starting with the employee master
  - discription of all colums in a table
  - Is there any official wording for those cryptic short names?
  - What do the 90 fields of the employee master stand for, above all number 57?
  - Official explanations for all data elements stored in the employee master record
  - A consultant is building a warehouse load of our payroll people data and wants the vendor's own wording for every element in that record, and for the record itself.
  - glossary for the worker file
  - Column names in alphabetical order with the dictionary's wording beside each, and the wording for the table as a whole
  - dict desc of evry col in 1 tbl plz
  - The program keeps many abbreviated items about a worker; is there somewhere a sentence on what each of them is?
*/
SELECT DDTC.TableName, DDTH.Description AS TableDescription, DDTC.ColumnName, DDTC.Description AS ColumnDescription
FROM DDTC WITH (NOLOCK)
LEFT JOIN DDTH WITH (NOLOCK)
    ON DDTC.TableName = DDTH.TableName
WHERE DDTC.TableName = @Table
ORDER BY DDTC.ColumnName
