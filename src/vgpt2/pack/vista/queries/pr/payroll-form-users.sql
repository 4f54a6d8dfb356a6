/*
title: Users who can open payroll forms through their groups with their own department and payroll group
grain: one user
level: advanced
parameters:
  PRCo: {type: bCompany, example: 1}
asks:
  - Who can get into payroll, and where do these people themselves work?
  - Login, name, number of payroll forms, of forms where records may be added and deleted, own employee department and payroll group
  - payroll access list
  - It came out at the audit that two project engineers who left the payroll department years ago can still open everything there, so please list whoever reaches any payroll screen through a group, how many of them, and to what department and pay group that person belongs now
  - who has acces to payrol screens
  - People able to look at everybody's wages
  - Should Darren from estimating be able to open 37 forms?
  - Which logins reach wage screens by their security groups, and how many?
  - After the audit finding on confidential wages, name each person who can open payroll screens, screens where he may add or delete, his own department, pay group, and leaving day.
  - who can see PR screens
  - 'most screens first: login, full name, number of screens, where he may add, where he may delete, own department''s name, payroll group, left on'
  - usrs w pr form access cnt + add/del rights + dept
  - Whose computer rights let him look at everybody's salary, and in what part of the firm does he work?
*/
WITH Rights AS (
    SELECT DDSU.VPUserName, DDFS.Form,
        MAX(CASE WHEN DDFS.RecAdd = 'Y' THEN 1 ELSE 0 END) AS MayAdd,
        MAX(CASE WHEN DDFS.RecDelete = 'Y' THEN 1 ELSE 0 END) AS MayDelete
    FROM DDFS WITH (NOLOCK)
    JOIN DDFH WITH (NOLOCK)
        ON DDFS.Form = DDFH.Form
    JOIN DDSG WITH (NOLOCK)
        ON DDFS.SecurityGroup = DDSG.SecurityGroup
    JOIN DDSU WITH (NOLOCK)
        ON DDSG.SecurityGroup = DDSU.SecurityGroup
    WHERE DDFH.Mod = 'PR'
        AND (DDFS.Co = @PRCo OR DDFS.Co = -1)
        AND DDFS.Access <> 2
    GROUP BY DDSU.VPUserName, DDFS.Form
)
SELECT DDUP.VPUserName, DDUP.FullName, COUNT(*) AS Forms, SUM(Rights.MayAdd) AS FormsToAdd,
    SUM(Rights.MayDelete) AS FormsToDelete, DDUP.Employee, PRDP.Description AS DepartmentName,
    PREH.PRGroup, PREH.TermDate
FROM Rights
JOIN DDUP WITH (NOLOCK)
    ON Rights.VPUserName = DDUP.VPUserName
LEFT JOIN PREH WITH (NOLOCK)
    ON DDUP.PRCo = PREH.PRCo
    AND DDUP.Employee = PREH.Employee
LEFT JOIN PRDP WITH (NOLOCK)
    ON PREH.PRCo = PRDP.PRCo
    AND PREH.PRDept = PRDP.PRDept
GROUP BY DDUP.VPUserName, DDUP.FullName, DDUP.Employee, PRDP.Description, PREH.PRGroup, PREH.TermDate
ORDER BY Forms DESC, DDUP.FullName
