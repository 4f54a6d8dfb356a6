/*
title: Active report types with description
grain: one report type
level: basic
parameters: {}
asks:
  - What kinds of report does the system distinguish?
  - Report types that are active
  - While filling the catalogue for the new report portal I have to choose a type for each of ours and the drop-down only has short codes; which ones exist and are not switched off, and what do they stand for?
  - report type codes
  - what does the type colum on a reprot mean, all kinds
  - is there a type for labels and one for checks, or did we make our own in 2022
  - Type, description, custom flag, active ones.
*/
SELECT RPTYShared.ReportType, RPTYShared.Description, RPTYShared.Custom, RPTYShared.Status
FROM RPTYShared WITH (NOLOCK)
WHERE RPTYShared.Active = 'Y'
ORDER BY RPTYShared.ReportType
