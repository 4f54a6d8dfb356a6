/*
title: Equipment cost by category between two months
grain: one category
level: intermediate
parameters:
  EMCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Which class of equipment costs us the most?
  - Equipment cost by category
  - cost by equipment class
  - Cost by equipment category with description for a range of months.
  - trucks vs excavators cost
  - 'Spending on machines in 2024, totaled by kind: trucks, dozers, cranes and so forth'
  - Deciding whether to rent rather than own, the owner would like January to December outlay for every kind of machine we run, most expensive kind first.
  - what each class of iron costs
  - Equipment category and name next to total running costs between two months, priciest category ahead
  - em cst by cat ytd
  - Are our trucks dearer to keep than the diggers, and by how much?
*/
SELECT EMEM.Category, EMCM.Description, SUM(EMCD.Dollars) AS Cost
FROM EMCD WITH (NOLOCK)
JOIN EMEM WITH (NOLOCK)
    ON EMCD.EMCo = EMEM.EMCo
    AND EMCD.Equipment = EMEM.Equipment
JOIN EMCM WITH (NOLOCK)
    ON EMEM.EMCo = EMCM.EMCo
    AND EMEM.Category = EMCM.Category
WHERE EMCD.EMCo = @EMCo
    AND EMCD.Mth BETWEEN @BeginMth AND @EndMth
GROUP BY EMEM.Category, EMCM.Description
ORDER BY Cost DESC, EMEM.Category
