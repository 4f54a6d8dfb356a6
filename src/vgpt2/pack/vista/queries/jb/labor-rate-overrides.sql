/*
title: Special labour billing rates by template with employee and class
grain: one override
level: advanced
parameters:
  JBCo: {type: bCompany, example: 1}
asks:
  - Which people or classes are billed at a special rate, and under which template?
  - "Labour rate overrides: template, category, employee name, class description, shift, rate, new rate"
  - One row for each exception to the standard T&M labour rates
  - special t&m rates
  - bob gets billed at 95 an hour on the refinery, where is that set
  - Charge-out rates negotiated for particular employees
  - Customer disputes the rate of our foreman, does an override apply?
  - People or classes with charge-out rates that depart from the standard sheet
  - The refinery disputes $95 for our foreman, so where is an exceptional rate set, under which template, for whom, which shift, and what's the next rate
  - who's on an off-sheet bill rate
  - Grouped under the price agreement's title, the worker's first and last name or the class name, shift, today's rate and the next
  - TM labr rt overides by emp/class/tmplt
  - For which workers do we ask clients a different hourly price than for everyone else?
*/
SELECT JBLO.Template, JBTM.Description AS TemplateDescription, JBLO.LaborCategory, JBLC.Description AS Category,
    JBLO.Employee, PREH.LastName, PREH.FirstName, JBLO.Craft, JBLO.Class, PRCC.Description AS ClassDescription,
    JBLO.Shift, JBLO.Factor, JBLO.Rate, JBLO.NewRate
FROM JBLO WITH (NOLOCK)
JOIN JBTM WITH (NOLOCK)
    ON JBLO.JBCo = JBTM.JBCo
    AND JBLO.Template = JBTM.Template
JOIN JBLC WITH (NOLOCK)
    ON JBLO.JBCo = JBLC.JBCo
    AND JBLO.LaborCategory = JBLC.LaborCategory
LEFT JOIN PREH WITH (NOLOCK)
    ON JBLO.PRCo = PREH.PRCo
    AND JBLO.Employee = PREH.Employee
LEFT JOIN PRCC WITH (NOLOCK)
    ON JBLO.PRCo = PRCC.PRCo
    AND JBLO.Craft = PRCC.Craft
    AND JBLO.Class = PRCC.Class
WHERE JBLO.JBCo = @JBCo
ORDER BY JBLO.Template, JBLO.LaborCategory, JBLO.Seq
