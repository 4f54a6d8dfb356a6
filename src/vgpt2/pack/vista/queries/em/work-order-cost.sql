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
