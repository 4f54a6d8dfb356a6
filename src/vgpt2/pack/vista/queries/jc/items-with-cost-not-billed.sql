/*
title: Contract items with cost in a month and nothing billed
grain: one contract item
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - Where did we spend money this month on a line of the schedule of values and bill the owner nothing for it?
  - Contract items with cost in June and zero billing in June, with value, billed to date and customer
  - spent but not billed
  - Customer, contract, item, item name, contract value, billed so far, cost of the month
  - looks like Maya forgot to bill line 12 on 1001- last month eventhough we had 80 guys on it
  - 'Cash is tight: which pay application lines were left at zero although work went on?'
  - Work that went on in 05/2024 and never reached the application for payment
  - Lines of active agreements where June spending happened without a June invoice
  - Cash is short and the banker wonders why, so for 06/2024 find the schedule lines we worked on but claimed nothing for, dearest leading, with the owner
  - worked on it, didn't bill it
  - Most money first, clients by name with the contract line we worked on in June yet left at zero on that month's bill
  - itms w may cost n no may billing, opn ktrs, by $
  - For which parts of our projects did we spend money this month without charging the customer anything in the same month?
*/
WITH Cost AS (
    SELECT JCJP.JCCo, JCJP.Contract, JCJP.Item, SUM(JCCP.ActualCost) AS MonthCost
    FROM JCCP WITH (NOLOCK)
    JOIN JCJP WITH (NOLOCK)
        ON JCCP.JCCo = JCJP.JCCo
        AND JCCP.Job = JCJP.Job
        AND JCCP.PhaseGroup = JCJP.PhaseGroup
        AND JCCP.Phase = JCJP.Phase
    WHERE JCCP.JCCo = @JCCo
        AND JCCP.Mth = @Mth
    GROUP BY JCJP.JCCo, JCJP.Contract, JCJP.Item
),
Billed AS (
    SELECT JCIP.JCCo, JCIP.Contract, JCIP.Item, SUM(JCIP.BilledAmt) AS MonthBilled
    FROM JCIP WITH (NOLOCK)
    WHERE JCIP.JCCo = @JCCo
        AND JCIP.Mth = @Mth
    GROUP BY JCIP.JCCo, JCIP.Contract, JCIP.Item
)
SELECT ARCM.Name AS CustomerName, JCCI.Contract, JCCM.Description AS ContractName, JCCI.Item, JCCI.Description,
    JCCI.ContractAmt, JCCI.BilledAmt, Cost.MonthCost
FROM JCCI WITH (NOLOCK)
JOIN JCCM WITH (NOLOCK)
    ON JCCI.JCCo = JCCM.JCCo
    AND JCCI.Contract = JCCM.Contract
JOIN Cost
    ON JCCI.JCCo = Cost.JCCo
    AND JCCI.Contract = Cost.Contract
    AND JCCI.Item = Cost.Item
LEFT JOIN Billed
    ON JCCI.JCCo = Billed.JCCo
    AND JCCI.Contract = Billed.Contract
    AND JCCI.Item = Billed.Item
LEFT JOIN ARCM WITH (NOLOCK)
    ON JCCM.CustGroup = ARCM.CustGroup
    AND JCCM.Customer = ARCM.Customer
WHERE JCCM.ContractStatus = 1
    AND Cost.MonthCost > 0
    AND COALESCE(Billed.MonthBilled, 0) = 0
ORDER BY Cost.MonthCost DESC, JCCI.Contract, JCCI.Item
