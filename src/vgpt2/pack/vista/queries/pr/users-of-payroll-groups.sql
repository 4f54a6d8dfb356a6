/*
title: Users listed in the security of payroll groups, with full name, pay frequency and the payroll employee behind the login
grain: one payroll group and user
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
asks:
  - Who is on the list for each payroll group?
  - Group, its name and frequency, login, full name, linked employee and whether he is active
  - payroll group security
  - Internal audit asked who can get at the executive payroll, which we keep in a group of its own, so give me for every group the logins that are listed for it, whose they are, and whether that employee still works here
  - who has acces to the excutive pay group
  - Which clerks may handle which pay cycle?
  - Is Karen still on group 9 after moving to AP on 2024-02-01?
  - Show for each pay cycle which user accounts were granted it, and whether they're current staff.
  - Internal audit reviews the executive group's confidentiality; for every payroll group name its listed logins with full name, linked worker, whether he's still active, and pay frequency.
  - who's on the exec pay group list
  - group and its name, how often paid, login and full name, worker's name, active or gone
  - pay group security usrs, is karen still on grp 9
  - Which office people are entered as allowed for each set of paychecks, for instance the bosses'?
*/
SELECT PRGS.PRGroup, PRGR.Description, PRGR.PayFreq, PRGS.VPUserName, DDUP.FullName, DDUP.Employee,
    PREHName.FullName AS EmployeeName, PREHName.ActiveYN
FROM PRGS WITH (NOLOCK)
JOIN PRGR WITH (NOLOCK)
    ON PRGS.PRCo = PRGR.PRCo
    AND PRGS.PRGroup = PRGR.PRGroup
LEFT JOIN DDUP WITH (NOLOCK)
    ON PRGS.VPUserName = DDUP.VPUserName
LEFT JOIN PREHName WITH (NOLOCK)
    ON DDUP.PRCo = PREHName.PRCo
    AND DDUP.Employee = PREHName.Employee
WHERE PRGS.PRCo = @PRCo
ORDER BY PRGS.PRGroup, PRGS.VPUserName
