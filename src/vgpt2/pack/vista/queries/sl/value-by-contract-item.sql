/*
title: Subcontract commitments by contract item of the owner contract
grain: one contract item
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  Contract: {type: bContract, example: 1001-}
asks:
  - For each item we bill the owner, how much of it have we given out to subs and how much of that is invoiced?
  - Sub coverage of the schedule of values on contract 1001-
  - Contract item, description, contract amount, subcontracts behind it, their current value, invoiced cost and share of the item; one row per contract item.
  - sov vs subs
  - whats each pay item costing us in subcontrats
  - Which lines of the owner's bill are mostly bought from others?
  - Compare the prime contract lines with what is let out against them.
  - for every line of prime contract 1001-, what's let out to trades and charged by them
  - The owner doubts our schedule of values on 22-4410, so for every line put the price, number of trade agreements under it, what they're worth, billing, and the percentage bought out.
  - bought-out share per SOV line
  - in line order, the wording and the price to the client, how many trade deals stand behind it, their worth, what they charged and the ratio
  - SOV itm vs SL cur/inv, contr 1001-, BCs out
  - We charge our client in lines. How much of the money in each goes on to firms we hired?
*/
SELECT JCCI.Item, JCCI.Description, JCCI.ContractAmt, COUNT(DISTINCT SLIT.SL) AS Subcontracts,
    SUM(SLIT.CurCost) AS CurrentCost, SUM(SLIT.InvCost) AS InvoicedCost,
    SUM(SLIT.CurCost) / NULLIF(JCCI.ContractAmt, 0) AS ShareOfItem
FROM JCCI WITH (NOLOCK)
JOIN JCJP WITH (NOLOCK)
    ON JCCI.JCCo = JCJP.JCCo
    AND JCCI.Contract = JCJP.Contract
    AND JCCI.Item = JCJP.Item
JOIN SLIT WITH (NOLOCK)
    ON JCJP.JCCo = SLIT.JCCo
    AND JCJP.Job = SLIT.Job
    AND JCJP.PhaseGroup = SLIT.PhaseGroup
    AND JCJP.Phase = SLIT.Phase
WHERE JCCI.JCCo = @JCCo
    AND JCCI.Contract = @Contract
    AND SLIT.ItemType <> 3
GROUP BY JCCI.Item, JCCI.Description, JCCI.ContractAmt
ORDER BY JCCI.Item
