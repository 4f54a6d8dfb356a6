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
