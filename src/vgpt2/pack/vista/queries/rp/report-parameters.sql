/*
title: Reports with their parameters
grain: one parameter of a report
level: intermediate
parameters:
  Title: {type: varchar(60), example: AP}
asks:
  - Which parameters does this report ask for?
  - Parameters of a report with default and data type
  - report parameters
  - Parameters of a report in order with description, data type and default.
  - what do i have to type in to run that report
*/
SELECT RPRT.ReportID, RPRT.Title, RPRP.DisplaySeq, RPRP.ParameterName, RPRP.Description, RPRP.Datatype,
    RPRP.ParameterDefault
FROM RPRT WITH (NOLOCK)
JOIN RPRP WITH (NOLOCK)
    ON RPRT.ReportID = RPRP.ReportID
WHERE RPRT.Title = @Title
ORDER BY RPRT.ReportID, RPRP.DisplaySeq
