/*
title: Cost of open contracts dated after the period of their last bill
grain: one contract
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - How much have we spent on each contract since the end of the last billing period?
  - Latest period-to date of a bill by contract with hours and cost dated later, customer and largest first
  - cost since last bill
  - Contract, name, owner, billed through, postings afterwards, hours afterwards, dollars afterwards
  - what are we carrying on 1001- since the May req went out
  - 'Bank for the owner: money out of our pocket that no application covers so far'
  - If Crestview pulled the plug today, how much would be sitting there without an invoice?
  - Spend on each running contract dated after the latest invoiced period
  - 'The bank asks what we finance ourselves: per open contract, through what day it was invoiced and the dollars and hours that came afterward, client named, largest first'
  - carrying since last draw
  - Project title, client's name, the day billing stops, how many charges came later, their hours and money, biggest on top
  - costs aftr lst jb thru dt by open cntrct w hrs
  - How much have we laid out on each project for which the client hasn't been sent anything yet?
*/
WITH LastBills AS (
    SELECT JBIN.JBCo, JBIN.Contract, MAX(JBIN.ToDate) AS BilledThrough
    FROM JBIN WITH (NOLOCK)
    WHERE JBIN.JBCo = @JCCo
        AND JBIN.InvStatus <> 'D'
    GROUP BY JBIN.JBCo, JBIN.Contract
)
SELECT JCCM.Contract, JCCM.Description, ARCM.Name AS CustomerName, LastBills.BilledThrough, COUNT(*) AS Postings,
    SUM(JCCD.ActualHours) AS Hours, SUM(JCCD.ActualCost) AS CostSince
FROM JCCM WITH (NOLOCK)
JOIN LastBills
    ON JCCM.JCCo = LastBills.JBCo
    AND JCCM.Contract = LastBills.Contract
JOIN JCJM WITH (NOLOCK)
    ON JCCM.JCCo = JCJM.JCCo
    AND JCCM.Contract = JCJM.Contract
JOIN JCCD WITH (NOLOCK)
    ON JCJM.JCCo = JCCD.JCCo
    AND JCJM.Job = JCCD.Job
LEFT JOIN ARCM WITH (NOLOCK)
    ON JCCM.CustGroup = ARCM.CustGroup
    AND JCCM.Customer = ARCM.Customer
WHERE JCCM.JCCo = @JCCo
    AND JCCM.ContractStatus = 1
    AND JCCD.ActualDate > LastBills.BilledThrough
    AND JCCD.ActualCost <> 0
GROUP BY JCCM.Contract, JCCM.Description, ARCM.Name, LastBills.BilledThrough
ORDER BY CostSince DESC, JCCM.Contract
