/*
title: Technicians with their payroll names
grain: one technician
level: intermediate
parameters:
  SMCo: {type: bCompany, example: 1}
asks:
  - Who are our service technicians?
  - Technician list with names
  - technicians
  - Technicians of a service company with employee name and rate.
  - list the techs
*/
SELECT SMTechnician.Technician, SMTechnician.Employee, PREH.LastName, PREH.FirstName, SMTechnician.Rate
FROM SMTechnician WITH (NOLOCK)
JOIN PREH WITH (NOLOCK)
    ON SMTechnician.PRCo = PREH.PRCo
    AND SMTechnician.Employee = PREH.Employee
WHERE SMTechnician.SMCo = @SMCo
ORDER BY SMTechnician.Technician
