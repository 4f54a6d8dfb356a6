/*
title: Estimated hours of work order items against timecard hours
grain: one work order item
level: advanced
parameters:
  EMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Do my mechanics finish repairs in the hours we estimated?
  - Estimated hours, mechanics' timecard hours and overrun per repair item completed in a period
  - wrench time overruns
  - which fixes took way longer then planned
  - Compare the shop's time estimates with payroll for items closed this year, biggest overrun on top.
  - Labor efficiency of the shop by repair item, timecards against plan.
  - Planned versus paid wrench hours on repairs finished in 2024
  - A flat-rate bonus for mechanics is proposed; for each repair finished January 1 to December 31, show planned hours, hours on timesheets, excess, the mechanic's name and shop.
  - est vs timesheet, closed repairs
  - 'Closed repairs, worst overrun ahead: shop, machine, mechanic name, completion day, estimated hours, payroll hours, difference'
  - wo item est hrs vs prl hrs, completed ytd
  - When somebody fixes a machine, does it take as long as we thought, or longer?
*/
WITH Worked AS (
    SELECT PRTH.EMCo, PRTH.WO, PRTH.WOItem, SUM(PRTH.Hours) AS Hours
    FROM PRTH WITH (NOLOCK)
    WHERE PRTH.EMCo = @EMCo
        AND PRTH.Type = 'M'
    GROUP BY PRTH.EMCo, PRTH.WO, PRTH.WOItem
)
SELECT EMWI.WorkOrder, EMWI.WOItem, EMWI.Equipment, EMWI.Description, EMWH.Shop, PREHName.FullName AS MechanicName,
    EMWI.DateCompl, EMWI.EstHrs, Worked.Hours, Worked.Hours - EMWI.EstHrs AS HoursOver
FROM EMWI WITH (NOLOCK)
JOIN EMWH WITH (NOLOCK)
    ON EMWI.EMCo = EMWH.EMCo
    AND EMWI.WorkOrder = EMWH.WorkOrder
JOIN Worked
    ON EMWI.EMCo = Worked.EMCo
    AND EMWI.WorkOrder = Worked.WO
    AND EMWI.WOItem = Worked.WOItem
LEFT JOIN PREHName WITH (NOLOCK)
    ON EMWI.PRCo = PREHName.PRCo
    AND EMWI.Mechanic = PREHName.Employee
WHERE EMWI.EMCo = @EMCo
    AND EMWI.EstHrs > 0
    AND EMWI.DateCompl BETWEEN @BeginDate AND @EndDate
ORDER BY HoursOver DESC, EMWI.WorkOrder, EMWI.WOItem
