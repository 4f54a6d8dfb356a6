/*
title: Reports that users ran since a date and may not run now, neither by themselves nor through a group
grain: one report and user
level: advanced
parameters:
  Since: {type: bDate, example: 2024-01-01}
asks:
  - Which people have run a report this year for which nothing allows them any longer?
  - Reports last used by users who have no report permission today
  - I reorganised report rights in April and want to be sure that the payroll register is closed to those who used to print it, and equally that I took nothing away by mistake. For uses since January 2024 show each person and report where there is no allowing entry left, with the last date, the kind of report and the format it was exported in.
  - reports now off limits
  - who ran a reprot they havent rights for any more
  - did tnguyen print number 1050 in May 2024 although she has no entry for it
  - User, full name, report, title, type, last used, export format, no own or group access.
  - people who printed something recently but whose permission for it is gone now
  - External audit asks for proof that revoked rights really bite, so set printing since 1 Jan 2024 against current permissions and name everybody who could do it then and can't today.
  - ran it before, locked out now
  - with the person's full name and the document's title, who opened something since march that neither their own rights nor their team's rights cover, newest use first
  - usrs w/ rpt usage YTD but no grp or personal perms any more, incl export fmt
  - Someone here used to be able to open a certain document and apparently can't any longer. Tell me who that applies to, which document, and when they last opened it.
*/
SELECT RPUP.VPUserName, DDUP.FullName, RPRTShared.ReportID, RPRTShared.Title, RPRTShared.ReportType,
    RPUP.LastAccessed, RPUP.ExportFormat
FROM RPUP WITH (NOLOCK)
JOIN RPRTShared WITH (NOLOCK)
    ON RPUP.ReportID = RPRTShared.ReportID
JOIN DDUP WITH (NOLOCK)
    ON RPUP.VPUserName = DDUP.VPUserName
WHERE RPUP.LastAccessed >= @Since
    AND NOT EXISTS (
        SELECT 1
        FROM RPRS WITH (NOLOCK)
        WHERE RPRS.ReportID = RPRTShared.ReportID
            AND RPRS.VPUserName = DDUP.VPUserName
            AND RPRS.Access <> 2
    )
    AND NOT EXISTS (
        SELECT 1
        FROM RPRS WITH (NOLOCK)
        JOIN DDSG WITH (NOLOCK)
            ON RPRS.SecurityGroup = DDSG.SecurityGroup
        JOIN DDSU WITH (NOLOCK)
            ON DDSG.SecurityGroup = DDSU.SecurityGroup
        WHERE RPRS.ReportID = RPRTShared.ReportID
            AND DDSU.VPUserName = DDUP.VPUserName
            AND RPRS.Access <> 2
    )
ORDER BY RPUP.LastAccessed DESC, RPUP.VPUserName, RPRTShared.ReportID
