/*
title: Material orders by job with ordered, confirmed and remaining value
grain: one material order
level: intermediate
parameters:
  INCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - How much stock has each job ordered and received?
  - Material orders with ordered and confirmed units by job
  - mo value
  - Material orders of a date range with total price and the part of the units that is confirmed, by job.
  - how are the yard orders comin along
  - Yard orders placed in 2024 per project, dollars and how much is delivered
  - 'The PM meeting reviews internal orders from April to June: project, day ordered, price, units wanted, units delivered and units outstanding'
  - mo's by job, $ and units
  - In order of date, order and description, project name, total price, wanted, delivered and still owed
  - MOs q2 by job nm, tot $, ord/conf/rem
  - What did each building project ask our warehouse for, what is it worth, and how much has it got?
*/
SELECT INMO.MO, INMO.Description, INMO.JCCo, INMO.Job, JCJM.Description AS JobName, INMO.OrderDate,
    SUM(INMI.TotalPrice) AS OrderTotal, SUM(INMI.OrderedUnits) AS OrderedUnits,
    SUM(INMI.ConfirmedUnits) AS ConfirmedUnits, SUM(INMI.RemainUnits) AS RemainingUnits
FROM INMO WITH (NOLOCK)
JOIN INMI WITH (NOLOCK)
    ON INMO.INCo = INMI.INCo
    AND INMO.MO = INMI.MO
LEFT JOIN JCJM WITH (NOLOCK)
    ON INMO.JCCo = JCJM.JCCo
    AND INMO.Job = JCJM.Job
WHERE INMO.INCo = @INCo
    AND INMO.OrderDate BETWEEN @BeginDate AND @EndDate
GROUP BY INMO.MO, INMO.Description, INMO.JCCo, INMO.Job, JCJM.Description, INMO.OrderDate
ORDER BY INMO.OrderDate, INMO.MO
