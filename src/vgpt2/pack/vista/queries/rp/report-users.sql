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
  - Who opened which printout since January, on what printer, and when last?
  - 'We''re retiring old reports after the upgrade and should warn users first: by report title everyone who ran it since January 1, full name, email, last time, printer, export type.'
  - who runs what, since 1/1
  - sorted by printout, most recent reader on top, person's name and mail, when, which printer, pdf or excel
  - rpt usage by usr + printer ytd, who still prints jc dtl
  - For each printout in the system, which of our people looked at it this year?
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
