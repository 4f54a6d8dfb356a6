/*
title: Reports that read a view, with file location
grain: one report
level: intermediate
parameters:
  ViewName: {type: varchar(60), example: APTH}
asks:
  - If we change a view, which reports break and where are their files?
  - Where used list of a view among the reports with path and server
  - What reads the AP invoice header view besides our custom aging?
  - reports on a view
  - which rpts hit this view, b4 i touch it
  - Report number, title, type, file name, folder path, server.
  - find every printout that pulls its data from our customer header view
  - A developer will rename columns in the vendor master view on Friday, so we must warn the owners of dependent crystal files, including the folder and server they sit on.
  - whats built on top of this view
  - for one data view give the dependent printouts by name, their kind, the rpt file, then the network path and machine it is kept on
  - chk wich crystals hit JCJM befor we chg it, need the .rpt paths
  - Some printed documents take their numbers from this particular data source. Which ones are they and where on the network do their files live?
*/
SELECT RPTP.ViewName, RPRT.ReportID, RPRT.Title, RPRT.ReportType, RPRT.FileName, RPRL.Path, RPRL.ServerName
FROM RPTP WITH (NOLOCK)
JOIN RPRT WITH (NOLOCK)
    ON RPTP.ReportID = RPRT.ReportID
LEFT JOIN RPRL WITH (NOLOCK)
    ON RPRT.Location = RPRL.Location
WHERE RPTP.ViewName = @ViewName
ORDER BY RPRT.Title, RPRT.ReportID
