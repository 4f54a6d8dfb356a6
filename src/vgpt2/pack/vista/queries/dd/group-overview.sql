/*
title: Security groups with their number of members, forms, reports and secured values
grain: one security group
level: advanced
parameters: {}
asks:
  - 'How big is each of our permission groups: people in it, screens it opens, reports it runs and records it is limited to?'
  - Security groups with counts of users, programs, reports and data restrictions
  - The new audit partner wants a one-page picture of how access is organised before he picks his sample, so for every group we have I need its number and name, how many people belong to it, how many programs and reports it was given and how many single jobs, employees or the like are opened to it. Groups with zeros should stay on the list.
  - group sizes
  - number of membrs and screens per secruity group
  - does group 20 really open 300 programs with only two people in it, and how do the others compare with, say, 10
  - Group, name, member count, form count, report count, secured value count, largest first.
  - Size of every permission group in people, programs, reports and restricted records
  - 'A redesign of roles is planned for the spring, and the steering group wants a single overview: each group with its name, headcount, programs, reports, and number of restricted items it can see.'
  - roles at a glance
  - 'Security group''s name and four counts: users, screens, reports, secured records; most users ahead'
  - 'sec grps w/ # usrs # forms # rpts # secured vals'
  - Permissions are given to teams; how many people are in each team and how much does it open?
*/
WITH Members AS (
    SELECT DDSU.SecurityGroup, COUNT(*) AS Users
    FROM DDSU WITH (NOLOCK)
    GROUP BY DDSU.SecurityGroup
),
Forms AS (
    SELECT DDFS.SecurityGroup, COUNT(DISTINCT DDFS.Form) AS Forms
    FROM DDFS WITH (NOLOCK)
    WHERE DDFS.Access <> 2
    GROUP BY DDFS.SecurityGroup
),
Reports AS (
    SELECT RPRS.SecurityGroup, COUNT(DISTINCT RPRS.ReportID) AS Reports
    FROM RPRS WITH (NOLOCK)
    GROUP BY RPRS.SecurityGroup
),
SecuredValues AS (
    SELECT DDDS.SecurityGroup, COUNT(*) AS ValueCount
    FROM DDDS WITH (NOLOCK)
    GROUP BY DDDS.SecurityGroup
)
SELECT DDSG.SecurityGroup, DDSG.Name, DDSG.Description, ISNULL(Members.Users, 0) AS Users,
    ISNULL(Forms.Forms, 0) AS Forms, ISNULL(Reports.Reports, 0) AS Reports,
    ISNULL(SecuredValues.ValueCount, 0) AS SecuredValues
FROM DDSG WITH (NOLOCK)
LEFT JOIN Members
    ON DDSG.SecurityGroup = Members.SecurityGroup
LEFT JOIN Forms
    ON DDSG.SecurityGroup = Forms.SecurityGroup
LEFT JOIN Reports
    ON DDSG.SecurityGroup = Reports.SecurityGroup
LEFT JOIN SecuredValues
    ON DDSG.SecurityGroup = SecuredValues.SecurityGroup
ORDER BY Users DESC, Forms DESC, DDSG.SecurityGroup
