/*
title: Amount on job bills of a month by project manager against the same month a year earlier with number of bills
grain: one project manager
level: advanced
parameters:
  JBCo: {type: bCompany, example: 1}
  BillMonth: {type: bMonth, example: 2024-06-01}
  PriorMonth: {type: bMonth, example: 2023-06-01}
asks:
  - What did each manager bill in June compared with June of last year?
  - Job bills of a month and of an earlier month by manager of the contract's job, amounts, retainage, number of bills
  - billing by pm yoy
  - whos billings are down from last yr this month
  - Every first Tuesday I read the billing to the managers aloud, which is childish but works, so for the month and for the same month of the year before give the total on each one's bills, the retention withheld in it, and how many bills it was
  - Who asked owners for more money than twelve months ago?
  - Manager, bills now, amount now, bills then, amount then, difference; March 2024 and March 2023
  - Owner invoicing per PM for June, next to June one year earlier
  - The president opens Tuesday's meeting with who sent out less than a year ago, so per PM total invoiced, retention and count, March 2024 beside March 2023
  - managers behind last june's invoicing
  - Manager's name, bills, dollars, retention this time, bills and dollars then, and the swing, largest drop on top
  - blgs by PM may 24 vs may 23, $ n cnt
  - Which of the people running our projects asked clients for more money than in the same month last year?
*/
WITH Managers AS (
    SELECT JCJM.JCCo, JCJM.Contract, MIN(JCJM.ProjectMgr) AS ProjectMgr
    FROM JCJM WITH (NOLOCK)
    WHERE JCJM.JCCo = @JBCo
    GROUP BY JCJM.JCCo, JCJM.Contract
)
SELECT JCMP.Name AS ProjectManager, SUM(CASE WHEN JBIN.BillMonth = @BillMonth THEN 1 ELSE 0 END) AS Bills,
    SUM(CASE WHEN JBIN.BillMonth = @BillMonth THEN JBIN.InvTotal ELSE 0 END) AS Billed,
    SUM(CASE WHEN JBIN.BillMonth = @BillMonth THEN JBIN.InvRetg ELSE 0 END) AS Retainage,
    SUM(CASE WHEN JBIN.BillMonth = @PriorMonth THEN 1 ELSE 0 END) AS PriorBills,
    SUM(CASE WHEN JBIN.BillMonth = @PriorMonth THEN JBIN.InvTotal ELSE 0 END) AS PriorBilled,
    SUM(CASE WHEN JBIN.BillMonth = @BillMonth THEN JBIN.InvTotal ELSE -JBIN.InvTotal END) AS Change
FROM JBIN WITH (NOLOCK)
JOIN Managers
    ON JBIN.JBCo = Managers.JCCo
    AND JBIN.Contract = Managers.Contract
LEFT JOIN JCMP WITH (NOLOCK)
    ON Managers.JCCo = JCMP.JCCo
    AND Managers.ProjectMgr = JCMP.ProjectMgr
WHERE JBIN.JBCo = @JBCo
    AND JBIN.BillMonth IN (@BillMonth, @PriorMonth)
GROUP BY JCMP.Name
ORDER BY Change, JCMP.Name
