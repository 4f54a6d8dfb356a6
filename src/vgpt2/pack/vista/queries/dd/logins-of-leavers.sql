/*
title: Logins that belong to employees who have left with the number of their security groups
grain: one login
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - IT controls, which users of the system are tied to an employee whose termination date has passed, and are they still in security groups?
  - Logins linked to payroll employees terminated by a date, with full name, e-mail, termination date and number of groups
  - users who left
  - Karen's last day was May 3 and she could approve up to 25,000, is her login still good?
  - ex employees that can still log in as of june 30
  - Login, name, employee number, left on, groups.
  - Access not removed after people walked out of the door
  - Accounts tied to workers whose last day lies on or before June 30
  - 'Offboarding test by the auditors: any account linked to somebody terminated up to 6/30, with termination day, mail address, and in how many permission groups they remain.'
  - ex-employees with live accounts
  - Termination day, employee number and name, user id, e-mail, how many security groups remain; earliest ahead
  - termd ees w/ vista logon as of 6/30
  - Do people who no longer work here still have a way into the program?
*/
SELECT DDUP.VPUserName, DDUP.FullName, DDUP.EMail, PREH.Employee, PREH.LastName, PREH.FirstName, PREH.TermDate,
    COUNT(DDSU.SecurityGroup) AS SecurityGroups
FROM DDUP WITH (NOLOCK)
JOIN PREH WITH (NOLOCK)
    ON DDUP.PRCo = PREH.PRCo
    AND DDUP.Employee = PREH.Employee
LEFT JOIN DDSU WITH (NOLOCK)
    ON DDUP.VPUserName = DDSU.VPUserName
WHERE PREH.PRCo = @PRCo
    AND PREH.TermDate <= @EndDate
GROUP BY DDUP.VPUserName, DDUP.FullName, DDUP.EMail, PREH.Employee, PREH.LastName, PREH.FirstName, PREH.TermDate
ORDER BY PREH.TermDate, DDUP.FullName
