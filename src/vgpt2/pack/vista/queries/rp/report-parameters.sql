/*
title: Parameters that one report asks for, found by its title
grain: one parameter of a report
level: intermediate
parameters:
  Title: {type: varchar(60), example: AP Aging Report}
asks:
  - Which parameters does this report ask for?
  - Parameters of a report with default and data type
  - report parameters
  - Parameters of a report in order with description, data type and default.
  - what do i have to type in to run that report
  - What inputs does a given report title expect, in what order?
  - I'm scheduling the AP aging overnight and must prefill every input; for that title give prompts in order, wording, kind of value and what's preset.
  - inputs of one report
  - report's number and title, prompt order, name, wording, kind of value, preset
  - rpt parms + dflts + datatype 4 one title
  - Before this printout runs it asks questions; which questions, and what answer is filled in?
*/
SELECT RPRT.ReportID, RPRT.Title, RPRP.DisplaySeq, RPRP.ParameterName, RPRP.Description, RPRP.Datatype,
    RPRP.ParameterDefault
FROM RPRT WITH (NOLOCK)
JOIN RPRP WITH (NOLOCK)
    ON RPRT.ReportID = RPRP.ReportID
WHERE RPRT.Title = @Title
ORDER BY RPRT.ReportID, RPRP.DisplaySeq
