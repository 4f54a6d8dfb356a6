/*
title: Users who can open two forms that should be kept apart
grain: one user
level: advanced
parameters:
  FirstForm: {type: varchar(30), example: APVendMaster}
  SecondForm: {type: varchar(30), example: APPayWorkfile}
  Co: {type: smallint, example: 1}
asks:
  - 'Separation of duties: who can both set up a vendor and pay him?'
  - Users with full rights on two given screens through any of their groups
  - Show conflicts between entering employees and printing payroll checks
  - sod conflicts
  - anybody who can make a vendor AND cut the check
  - Full name and login of persons holding both permissions in one company.
  - People who can get at vendor setup and also at the payment run in company 1
  - 'Fraud risk workshop on the 12th: which persons could invent a supplier and pay it, meaning their groups open both programs in company 1; name, login, mail.'
  - SOD clash, vendor setup + pay run
  - Surname order, user id, e-mail; only those whose memberships unlock vendor maintenance as well as check selection
  - usrs w/ 2 conflictng scrns, vend maint + ap pmt
  - Is there anyone who may do two things that one person should never be able to do alone?
*/
WITH Opens AS (
    SELECT DDSU.VPUserName, DDFS.Form
    FROM DDFS WITH (NOLOCK)
    JOIN DDSG WITH (NOLOCK)
        ON DDFS.SecurityGroup = DDSG.SecurityGroup
    JOIN DDSU WITH (NOLOCK)
        ON DDSG.SecurityGroup = DDSU.SecurityGroup
    WHERE (DDFS.Form = @FirstForm OR DDFS.Form = @SecondForm)
        AND (DDFS.Co = @Co OR DDFS.Co = -1)
        AND DDFS.Access <> 2
    GROUP BY DDSU.VPUserName, DDFS.Form
)
SELECT DDUP.VPUserName, DDUP.FullName, DDUP.EMail, COUNT(*) AS Forms
FROM Opens
JOIN DDUP WITH (NOLOCK)
    ON Opens.VPUserName = DDUP.VPUserName
GROUP BY DDUP.VPUserName, DDUP.FullName, DDUP.EMail
HAVING COUNT(*) = 2
ORDER BY DDUP.FullName, DDUP.VPUserName
