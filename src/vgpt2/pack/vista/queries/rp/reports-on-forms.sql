/*
title: Active reports that can be run from the forms of a module, standard and custom
grain: one report of a form
level: intermediate
parameters:
  Mod: {type: char(2), example: AP}
asks:
  - Which printouts hang on which payables screens?
  - Reports attached to the forms of a module with file name
  - A clerk right-clicks in invoice entry and picks an edit list that prints last year's layout. I would like to see, for all screens in payables, the reports they offer, their number and title, if they are ours or delivered, and the file that is behind them.
  - form report links
  - wich reports print from wich screens in ap
  - is report 1050 or our own 10234 what comes up when Carla hits print at invoice entry
  - Form, form title, report id, report title, custom flag, file name, location.
  - for the payables screens, what print jobs are linked and which did we build ourselves
  - Ahead of the year-end upgrade the consultant wants to know which of our AP windows launch a home-made layout, with the report number and the file it opens.
  - print menu choices, AP windows
  - Put each entry window of the subcontract module beside whatever it can print, our own or Viewpoint's, plus file and storage location, in alphabetical order by window.
  - need evry rpt tied to a PO scrn, cust or std, skip the inactive links
  - When I'm inside one of the bill-paying windows and click the printer icon, what documents am I being offered?
*/
SELECT RPFRShared.Form, DDFHShared.Title AS FormTitle, RPFRShared.ReportID, RPRTShared.Title AS ReportTitle,
    RPRTShared.Custom, RPRTShared.FileName, RPRTShared.Location
FROM RPFRShared WITH (NOLOCK)
JOIN DDFHShared WITH (NOLOCK)
    ON RPFRShared.Form = DDFHShared.Form
JOIN RPRTShared WITH (NOLOCK)
    ON RPFRShared.ReportID = RPRTShared.ReportID
WHERE DDFHShared.Mod = @Mod
    AND RPFRShared.Active = 'Y'
ORDER BY DDFHShared.Title, RPRTShared.Title, RPFRShared.ReportID
