/*
title: Cost of equipment work orders between two months
grain: one work order
level: intermediate
parameters:
  EMCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - What did each repair order cost?
  - Equipment work order cost with machine and description
  - wo cost
  - Total cost posted to equipment work orders between two months, most expensive first.
  - priciest repairs this year
  - Dollars spent on every shop ticket this year, with its machine
  - We may stop repairing old scrapers ourselves; bring what each repair ticket ran to from january through december 2024, highest first, and whether it is finished
  - $ per ticket, worst first
  - Ticket number, machine, what it was for, when it was opened, done or not, and the total spent
  - tot cst on ea WO posted feb-apr, whats eatng the shop budget
  - How much money went into each individual repair of our machines in the past year?
*/
SELECT EMWH.WorkOrder, EMWH.Equipment, EMWH.Description, EMWH.DateCreated, EMWH.Complete, SUM(EMCD.Dollars) AS Cost
FROM EMWH WITH (NOLOCK)
JOIN EMCD WITH (NOLOCK)
    ON EMWH.EMCo = EMCD.EMCo
    AND EMWH.WorkOrder = EMCD.WorkOrder
WHERE EMWH.EMCo = @EMCo
    AND EMCD.Mth BETWEEN @BeginMth AND @EndMth
GROUP BY EMWH.WorkOrder, EMWH.Equipment, EMWH.Description, EMWH.DateCreated, EMWH.Complete
ORDER BY Cost DESC, EMWH.WorkOrder
