/*
title: Reports on menus that nobody used since a date
grain: one report of a module
level: advanced
parameters:
  Since: {type: bDate, example: 2024-01-01}
asks:
  - Which reports on our menus has nobody opened this year?
  - Menu reports by module without any use since a day, with the last use ever
  - 'Clean up: reports not touched since January 1'
  - unused reports
  - reports collectin dust
  - Module, report number, title, file, last opened by anyone; only those with nothing after the date.
  - What menu printouts has no one opened since January 1?
  - License and upgrade testing costs money per report; show those still active on a module's menu with no run since the first of the year, file name, and the last run if any.
  - dead rpts on the menus
  - 'grouped by area of the software: printout''s number and heading, file behind it, latest run ever or blank'
  - menu rpts nobdy ran since 1/1/24, kill em
  - The menus are full of printouts; which of them does nobody look at any more?
*/
WITH LastUse AS (
    SELECT RPUP.ReportID, MAX(RPUP.LastAccessed) AS LastAccessed
    FROM RPUP WITH (NOLOCK)
    GROUP BY RPUP.ReportID
)
SELECT RPRMShared.Mod, DDMO.Title AS Module, RPRT.ReportID, RPRT.Title, RPRT.FileName, LastUse.LastAccessed
FROM RPRMShared WITH (NOLOCK)
JOIN RPRT WITH (NOLOCK)
    ON RPRMShared.ReportID = RPRT.ReportID
JOIN DDMO WITH (NOLOCK)
    ON RPRMShared.Mod = DDMO.Mod
LEFT JOIN LastUse
    ON RPRT.ReportID = LastUse.ReportID
WHERE RPRMShared.Active = 'Y'
    AND (LastUse.LastAccessed IS NULL OR LastUse.LastAccessed < @Since)
ORDER BY RPRMShared.Mod, RPRT.Title
