/*
title: People who used each report with their printer
grain: one report and user
level: intermediate
parameters:
  Since: {type: bDate, example: 2024-01-01}
asks:
  - Before I retire a report I want to tell the people who used it this year.
  - Report usage by person with last time and printer
  - Who still prints the old job cost detail?
  - report users
  - whos runnin what report lately
  - Title, report number, login, full name, mail, last opened, printer, export format since a day.
*/
SELECT RPRT.Title, RPUP.ReportID, RPUP.VPUserName, DDUP.FullName, DDUP.EMail, RPUP.LastAccessed, RPUP.PrinterName,
    RPUP.ExportFormat
FROM RPUP WITH (NOLOCK)
JOIN RPRT WITH (NOLOCK)
    ON RPUP.ReportID = RPRT.ReportID
LEFT JOIN DDUP WITH (NOLOCK)
    ON RPUP.VPUserName = DDUP.VPUserName
WHERE RPUP.LastAccessed >= @Since
ORDER BY RPRT.Title, RPUP.LastAccessed DESC
