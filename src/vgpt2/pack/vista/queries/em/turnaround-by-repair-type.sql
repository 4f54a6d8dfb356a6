/*
title: Days to complete repairs by shop and repair type
grain: one shop and repair type
level: intermediate
parameters:
  EMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - How fast does each shop turn repairs around, by kind of repair?
  - Items completed, average and longest days from creation to completion by shop and repair type
  - shop turnaround
  - hows the north shop doin on breakdowns, they sit forever
  - Shop performance for the operations meeting - throughput and wait time by type of repair in 2024.
  - Cycle time of finished fixes per garage and class of work.
  - Average wait until a fix is finished, per garage and class of job
  - Superintendents complain that machines vanish for weeks; for tuesday's meeting bring how long our garages took from opening a repair to closing it, by kind, for all of last year
  - how long do fixes take, per shop
  - Garage name, kind of work by name, how many were finished, the mean number of days and the worst one, slowest kind on top inside each garage
  - avg days open to compl on WO items by shop & rep type, 2024 ytd
  - If I bring a machine to one of our workshops, how many days until it is fixed, say for brakes compared with engines?
*/
SELECT EMWH.Shop, EMSX.Description AS ShopName, EMWI.RepairType, EMRX.Description AS RepairTypeName,
    COUNT(*) AS Items, AVG(1.0 * DATEDIFF(day, EMWI.DateCreated, EMWI.DateCompl)) AS AverageDays,
    MAX(DATEDIFF(day, EMWI.DateCreated, EMWI.DateCompl)) AS LongestDays
FROM EMWI WITH (NOLOCK)
JOIN EMWH WITH (NOLOCK)
    ON EMWI.EMCo = EMWH.EMCo
    AND EMWI.WorkOrder = EMWH.WorkOrder
JOIN EMSX WITH (NOLOCK)
    ON EMWH.ShopGroup = EMSX.ShopGroup
    AND EMWH.Shop = EMSX.Shop
LEFT JOIN EMRX WITH (NOLOCK)
    ON EMWI.EMGroup = EMRX.EMGroup
    AND EMWI.RepairType = EMRX.RepType
WHERE EMWI.EMCo = @EMCo
    AND EMWI.DateCompl BETWEEN @BeginDate AND @EndDate
GROUP BY EMWH.Shop, EMSX.Description, EMWI.RepairType, EMRX.Description
ORDER BY EMWH.Shop, AverageDays DESC, EMWI.RepairType
