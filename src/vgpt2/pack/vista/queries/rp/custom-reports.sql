/*
title: Custom reports with owner, file path and last use
grain: one report
level: intermediate
parameters: {}
asks:
  - Which reports did we write ourselves, where are the files, and is anybody running them?
  - Everything that must be tested by hand after the upgrade because the vendor did not supply it
  - our own reports
  - Report number, title, owner, application type, path, file name, how many people used it, latest use
  - homegrown crystal reports list, the ones Walt made before he retired in 2020
  - The WIP schedule Deloitte built for us in 2021, what folder is it in and who owns it?
  - Custom reports with location path, number of users and last use
  - What listings did we build on our own, where are they, and who uses them?
  - The October upgrade may break homemade reports; IT needs each one's title, owner, program type, folder, file, how many ran it, and latest run.
  - homemade rpts inventory
  - title, owner, type, folder and file, number of people, last run, sorted by title
  - cust crystal rpts + path + last used, walts old ones
  - Which printouts were made by us and not by the software maker, and does anybody still open them?
*/
SELECT RPRTShared.ReportID, RPRTShared.Title, RPRTShared.ReportOwner, RPRTShared.AppType, RPRL.Path,
    RPRTShared.FileName, COUNT(RPUP.VPUserName) AS Users, MAX(RPUP.LastAccessed) AS LastUsed
FROM RPRTShared WITH (NOLOCK)
LEFT JOIN RPRL WITH (NOLOCK)
    ON RPRTShared.Location = RPRL.Location
LEFT JOIN RPUP WITH (NOLOCK)
    ON RPRTShared.ReportID = RPUP.ReportID
WHERE RPRTShared.Custom = 1
GROUP BY RPRTShared.ReportID, RPRTShared.Title, RPRTShared.ReportOwner, RPRTShared.AppType, RPRL.Path,
    RPRTShared.FileName
ORDER BY RPRTShared.Title, RPRTShared.ReportID
