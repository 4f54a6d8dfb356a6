/*
title: Users who may see pay rates, with the payroll employee behind the login, department, active flag and number of security groups
grain: one user
level: intermediate
asks:
  - Who is allowed to see pay rates?
  - Login, full name, linked employee, department, active flag, count of security groups for users with rates shown
  - users with rates visible
  - Somebody in the yard knew what the new mechanic earns, which means that a login which shouldn't show rates does, so please list all users with that switch on, the department they sit in, and whether that person even still works for us
  - who can se wages, list of loggins
  - For whom are the dollar figures next to hours not hidden?
  - Is the switch on for dwight and for more than the 6 we approved?
  - Accounts allowed to view wages, with the worker's department and whether still employed
  - A mechanic's hourly wage leaked last week; who has the switch that reveals wages, which worker is each, in what department, still active, and in how many groups?
  - who can peek at wages
  - Logon and its owner, matching employee on the payroll, still here or gone, which department by name, how many roles held
  - usrs w/ show rates on, ee + dept
  - For which colleagues does the software reveal what others earn?
*/
SELECT DDUP.VPUserName, DDUP.FullName, DDUP.PRCo, DDUP.Employee, PREHName.FullName AS EmployeeName,
    PREHName.ActiveYN, PREHName.PRDept, PRDP.Description AS DepartmentName, COUNT(DDSU.SecurityGroup) AS Groups
FROM DDUP WITH (NOLOCK)
LEFT JOIN PREHName WITH (NOLOCK)
    ON DDUP.PRCo = PREHName.PRCo
    AND DDUP.Employee = PREHName.Employee
LEFT JOIN PRDP WITH (NOLOCK)
    ON PREHName.PRCo = PRDP.PRCo
    AND PREHName.PRDept = PRDP.PRDept
LEFT JOIN DDSU WITH (NOLOCK)
    ON DDUP.VPUserName = DDSU.VPUserName
WHERE DDUP.ShowRates = 'Y'
GROUP BY DDUP.VPUserName, DDUP.FullName, DDUP.PRCo, DDUP.Employee, PREHName.FullName, PREHName.ActiveYN,
    PREHName.PRDept, PRDP.Description
ORDER BY DDUP.VPUserName
