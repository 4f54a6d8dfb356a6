/*
title: Time on equipment in a class other than the equipment category's operator class
grain: one employee, equipment and class
level: advanced
parameters:
  PRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Was anyone running a big machine paid in the wrong class for it?
  - Timecard hours by person and machine where the class differs from the one tied to the equipment category, with both classes, hours and average rate
  - operator class mismatch
  - the 320 hoe calls for group 2 and Lundy got laborer pay on 6/11
  - Local 150 grievance says our crane men are paid as oilers; check since March.
  - wrong class for the iron
  - Does the money match what the man was sitting on?
  - Who ran machines in 2024 under another pay grade than the machine type prescribes?
  - The operators' union grieves that excavator men draw oiler pay; by full name and machine show grade prescribed, grade paid, hours and mean rate for project time since March.
  - paid wrong grade for the iron
  - 'most hours first: full name, machine and description, its category, prescribed grade, trade and grade used by name, hours, average pay'
  - oper clas on tc <> eq catgry class ytd
  - Driving certain machines should be paid at a certain rank; for whom was the rank not right?
*/
SELECT PRTH.Employee, PREHName.FullName, PRTH.EMCo, PRTH.Equipment, EMEM.Description AS EquipmentName, EMEM.Category,
    EMCM.PRClass AS OperatorClass, PRTH.Craft, PRTH.Class, PRCC.Description AS ClassName, SUM(PRTH.Hours) AS Hours,
    SUM(PRTH.Amt) / NULLIF(SUM(PRTH.Hours), 0) AS AverageRate
FROM PRTH WITH (NOLOCK)
JOIN EMEM WITH (NOLOCK)
    ON PRTH.EMCo = EMEM.EMCo
    AND PRTH.Equipment = EMEM.Equipment
JOIN EMCM WITH (NOLOCK)
    ON EMEM.EMCo = EMCM.EMCo
    AND EMEM.Category = EMCM.Category
JOIN PREHName WITH (NOLOCK)
    ON PRTH.PRCo = PREHName.PRCo
    AND PRTH.Employee = PREHName.Employee
LEFT JOIN PRCC WITH (NOLOCK)
    ON PRTH.PRCo = PRCC.PRCo
    AND PRTH.Craft = PRCC.Craft
    AND PRTH.Class = PRCC.Class
WHERE PRTH.PRCo = @PRCo
    AND PRTH.Type = 'J'
    AND PRTH.PostDate BETWEEN @BeginDate AND @EndDate
    AND EMCM.PRClass <> PRTH.Class
GROUP BY PRTH.Employee, PREHName.FullName, PRTH.EMCo, PRTH.Equipment, EMEM.Description, EMEM.Category, EMCM.PRClass,
    PRTH.Craft, PRTH.Class, PRCC.Description
ORDER BY Hours DESC, PREHName.FullName
