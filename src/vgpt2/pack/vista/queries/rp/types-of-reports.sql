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
  - what categories can a printout be filed under, leaving out the disabled ones
  - Our documentation for the auditor has to explain the short code that classifies each printout, so give the codes in use, their meaning and whether we added them ourselves.
  - printout categories, live ones
  - categories for printouts in code order, each with its meaning and a mark if it is home made or came with the software
  - rpt typ lookup, actve only pls, w/ descr
  - There are different classes of printed documents in this software, it seems. What are the ones we can still pick from, and what does each one mean?
*/
SELECT RPTYShared.ReportType, RPTYShared.Description, RPTYShared.Custom, RPTYShared.Status
FROM RPTYShared WITH (NOLOCK)
WHERE RPTYShared.Active = 'Y'
ORDER BY RPTYShared.ReportType
