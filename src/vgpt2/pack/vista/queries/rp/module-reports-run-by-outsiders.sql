/*
title: Reports of a module used by people who are not in its security group
grain: one report and user
level: advanced
parameters:
  Mod: {type: char(2), example: PR}
  SecurityGroup: {type: int, example: 20}
  Since: {type: bDate, example: 2024-01-01}
asks:
  - Who has been opening payroll reports without being one of the payroll people?
  - whos snoopin in the payroll reports since march, i think Kyle did
  - Use of a module's reports by users outside a given group since a date
  - Group 20 are the only ones who should look at pay data, who else ran something since January?
  - outsiders running reports
  - Confidentiality check on wage information
  - Report number, title, login, full name, e-mail, last time opened, export format
  - Which users beyond security group 20 have run payroll printouts since January?
  - Wage figures leaked to the field; HR's lawyer wants every login outside group 20 that opened a payroll report since March 1, full name, email, when, and export type.
  - non-PR folks in PR reports
  - 'most recent first: report''s title, login, full name, email, last opened, export type'
  - who outside grp 20 ran pr rpts since 1/1, kyle?
  - Did people who shouldn't see wages open wage printouts, and when?
*/
SELECT RPRTShared.ReportID, RPRTShared.Title, RPUP.VPUserName, DDUP.FullName, DDUP.EMail, RPUP.LastAccessed,
    RPUP.ExportFormat
FROM RPRMShared WITH (NOLOCK)
JOIN RPRTShared WITH (NOLOCK)
    ON RPRMShared.ReportID = RPRTShared.ReportID
JOIN RPUP WITH (NOLOCK)
    ON RPRTShared.ReportID = RPUP.ReportID
LEFT JOIN DDUP WITH (NOLOCK)
    ON RPUP.VPUserName = DDUP.VPUserName
WHERE RPRMShared.Mod = @Mod
    AND RPUP.LastAccessed >= @Since
    AND NOT EXISTS (
        SELECT 1
        FROM DDSU WITH (NOLOCK)
        WHERE DDSU.SecurityGroup = @SecurityGroup
            AND DDSU.VPUserName = RPUP.VPUserName
    )
ORDER BY RPUP.LastAccessed DESC, RPRTShared.ReportID, RPUP.VPUserName
