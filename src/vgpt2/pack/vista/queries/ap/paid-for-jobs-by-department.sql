/*
title: Amount paid to vendors for jobs between two dates by department, split into subcontracts, purchase orders and other invoices
grain: one department
level: advanced
parameters:
  APCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - How much cash left for vendors on the jobs of each division, and for what kind of purchase?
  - Payments on job invoice lines by contract department, subcontract, order and direct lines apart
  - cash out by division
  - what did each dept pay out to subs vs pos vs evrything else in q2
  - Treasury thinks in cash and operations think in cost, so for the second quarter I need the dollars that were really paid to vendors for job work, by division, with subs, orders and plain bills in columns of their own
  - Outflow per branch and per type of buying
  - Department, to subs, on orders, other, total, April 1 through June 30 2024
  - 'Cash disbursed on project work per division in 2024: subs, POs, other.'
  - Division heads argue over the credit line; show how much each one's projects really paid out to subs, on orders, and for plain bills from april to june
  - division cash out, subs vs POs
  - 'Cash to suppliers and subs on projects: division and its name, to subs, on orders, everything else, grand total, largest on top'
  - ap pd on jbs by dept ytd - SL / PO / othr
  - Our firm has several branches; how much money went to outside companies for each branch's building projects, and what kind of purchase was it?
*/
SELECT JCCM.Department, JCDM.Description AS DepartmentName,
    SUM(CASE WHEN APTL.LineType = 7 THEN APTD.Amount - APTD.DiscTaken ELSE 0 END) AS OnSubcontracts,
    SUM(CASE WHEN APTL.LineType = 6 THEN APTD.Amount - APTD.DiscTaken ELSE 0 END) AS OnOrders,
    SUM(CASE WHEN APTL.LineType NOT IN (6, 7) THEN APTD.Amount - APTD.DiscTaken ELSE 0 END) AS Other,
    SUM(APTD.Amount - APTD.DiscTaken) AS TotalPaid
FROM APTD WITH (NOLOCK)
JOIN APTL WITH (NOLOCK)
    ON APTD.APCo = APTL.APCo
    AND APTD.Mth = APTL.Mth
    AND APTD.APTrans = APTL.APTrans
    AND APTD.APLine = APTL.APLine
JOIN JCJM WITH (NOLOCK)
    ON APTL.JCCo = JCJM.JCCo
    AND APTL.Job = JCJM.Job
JOIN JCCM WITH (NOLOCK)
    ON JCJM.JCCo = JCCM.JCCo
    AND JCJM.Contract = JCCM.Contract
JOIN JCDM WITH (NOLOCK)
    ON JCCM.JCCo = JCDM.JCCo
    AND JCCM.Department = JCDM.Department
WHERE APTD.APCo = @APCo
    AND APTD.Status = 3
    AND APTD.PaidDate BETWEEN @BeginDate AND @EndDate
GROUP BY JCCM.Department, JCDM.Description
ORDER BY TotalPaid DESC, JCCM.Department
