/*
title: Users who can run a report through their security groups
grain: one user and security group
level: intermediate
parameters:
  ReportID: {type: int, example: 1050}
asks:
  - Who is able to run the payroll register, and through which group?
  - Report access by group and member with company
  - Can anyone in the field print report 1050 with the wages on it?
  - who can run this report
  - whos allowed to print the pay stuff
  - Report title, company, group, login, full name, access level for one report.
  - which staff get permission to print number 1050 because of a group they belong to
  - HR found a payroll printout on a jobsite desk and the owner demands to know whose group membership lets them open it, in which company, and at what permission level.
  - group rights on rpt 1050
  - sorted by company and then team, the login and real name of each member whose team is set up on this printout, and the level it was given
  - whos in the sec grps that have perms on the cert payroll rpt
  - Our employees are put into teams, and the teams decide who may open a document. For this one document, which people does that add up to?
*/
SELECT RPRT.ReportID, RPRT.Title, RPRS.Co, DDSG.Name, DDSU.VPUserName, DDUP.FullName, RPRS.Access
FROM RPRS WITH (NOLOCK)
JOIN RPRT WITH (NOLOCK)
    ON RPRS.ReportID = RPRT.ReportID
JOIN DDSG WITH (NOLOCK)
    ON RPRS.SecurityGroup = DDSG.SecurityGroup
JOIN DDSU WITH (NOLOCK)
    ON DDSG.SecurityGroup = DDSU.SecurityGroup
LEFT JOIN DDUP WITH (NOLOCK)
    ON DDSU.VPUserName = DDUP.VPUserName
WHERE RPRS.ReportID = @ReportID
ORDER BY RPRS.Co, DDSG.Name, DDSU.VPUserName
