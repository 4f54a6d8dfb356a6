/*
title: Change order requests the owner approved that are on no contract change order
grain: one change order request
level: advanced
parameters:
  PMCo: {type: bCompany, example: 1}
asks:
  - Which requests has the owner agreed to without our having drawn up the change to the contract?
  - Requests with an approval date and no line of a contract change order naming them, with customer, total asked and days since
  - agreed, not papered
  - Contract, customer, request number, title, sent, approved, total revenue of its pending changes
  - owner oked cor 6 on 1001- back in april where is the change order for it
  - 'Signed letters lying in a drawer: 3 months after the yes there is still no amendment, find them'
  - What did Parkside accept that accounting cannot bill so far?
  - Owner-okayed asks that no formal amendment picks up
  - Billing missed 140,000 last month as amendments were never drawn; name each ask with an approval date absent from all amendments, with client, dollars and when agreed.
  - yes'd CORs, no amendment
  - 'Oldest yes first: client''s name, contract, okayed ask and wording, dollars, nowhere in an amendment'
  - CORs aprvd by ownr but not on any CCO
  - Our customer said yes to a request, yet nobody wrote it into the agreement; which requests are these?
*/
WITH Amounts AS (
    SELECT PMChangeOrderRequestPCO.PMCo, PMChangeOrderRequestPCO.Contract, PMChangeOrderRequestPCO.COR,
        COUNT(*) AS Changes, SUM(PMChangeOrderRequestPCO.TotalRevenue) AS TotalRevenue
    FROM PMChangeOrderRequestPCO WITH (NOLOCK)
    WHERE PMChangeOrderRequestPCO.PMCo = @PMCo
    GROUP BY PMChangeOrderRequestPCO.PMCo, PMChangeOrderRequestPCO.Contract, PMChangeOrderRequestPCO.COR
)
SELECT PMChangeOrderRequest.Contract, ARCM.Name AS CustomerName, PMChangeOrderRequest.COR,
    PMChangeOrderRequest.Description, PMChangeOrderRequest.DateSent, PMChangeOrderRequest.DateApproved,
    Amounts.Changes, Amounts.TotalRevenue
FROM PMChangeOrderRequest WITH (NOLOCK)
JOIN JCCM WITH (NOLOCK)
    ON PMChangeOrderRequest.PMCo = JCCM.JCCo
    AND PMChangeOrderRequest.Contract = JCCM.Contract
LEFT JOIN ARCM WITH (NOLOCK)
    ON JCCM.CustGroup = ARCM.CustGroup
    AND JCCM.Customer = ARCM.Customer
LEFT JOIN Amounts
    ON PMChangeOrderRequest.PMCo = Amounts.PMCo
    AND PMChangeOrderRequest.Contract = Amounts.Contract
    AND PMChangeOrderRequest.COR = Amounts.COR
WHERE PMChangeOrderRequest.PMCo = @PMCo
    AND PMChangeOrderRequest.DateApproved IS NOT NULL
    AND NOT EXISTS (
        SELECT 1
        FROM PMContractChangeOrderACO WITH (NOLOCK)
        WHERE PMContractChangeOrderACO.PMCo = PMChangeOrderRequest.PMCo
            AND PMContractChangeOrderACO.Contract = PMChangeOrderRequest.Contract
            AND PMContractChangeOrderACO.COR = PMChangeOrderRequest.COR
    )
ORDER BY PMChangeOrderRequest.DateApproved, PMChangeOrderRequest.Contract, PMChangeOrderRequest.COR
