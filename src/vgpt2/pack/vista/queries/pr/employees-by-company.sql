/*
title: Number of active employees by payroll company
grain: one company
level: intermediate
parameters: {}
asks:
  - How many people work for us, company by company?
  - Count of active payroll employees per company with the company's name
  - how many employees
  - The chamber of commerce sends its form again and asks for the number of employees of each of our firms, on our payroll and not counting those who have gone
  - how meny ppl do we emply in each co
  - Heads on the books of every entity
  - Did company 3 really grow to over 400?
  - What's the present headcount of each of our firms?
  - The bank's annual covenant form asks for staff numbers, so count everyone currently employed for each legal entity and give its name.
  - active heads per entity
  - company number and name with its count of people currently on payroll
  - how many actv emps each co got rn
  - How big is the staff of each of the group's businesses today?
*/
SELECT PREH.PRCo, HQCO.Name, COUNT(*) AS ActiveEmployees
FROM PREH WITH (NOLOCK)
JOIN HQCO WITH (NOLOCK)
    ON PREH.PRCo = HQCO.HQCo
WHERE PREH.ActiveYN = 'Y'
GROUP BY PREH.PRCo, HQCO.Name
ORDER BY PREH.PRCo
