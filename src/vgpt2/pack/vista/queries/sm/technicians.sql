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
  - everybody set up as a mechanic in service, with their name from payroll
  - The insurance broker needs our roster of service mechanics for the fleet policy, by code, with payroll number, first and last name, and the rate on file.
  - who's who on the wrench crew
  - by mechanic code, payroll number, last and first name and what rate stands there
  - SM tch list w/ PR empl no.
  - Who works in our repair team?
*/
SELECT SMTechnician.Technician, SMTechnician.Employee, PREH.LastName, PREH.FirstName, SMTechnician.Rate
FROM SMTechnician WITH (NOLOCK)
JOIN PREH WITH (NOLOCK)
    ON SMTechnician.PRCo = PREH.PRCo
    AND SMTechnician.Employee = PREH.Employee
WHERE SMTechnician.SMCo = @SMCo
ORDER BY SMTechnician.Technician
