/*
title: Change order requests to the owner with their PCOs
grain: one change order request
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
  Contract: {type: bContract, example: 1001-}
asks:
  - Which change order requests did we send to the owner?
  - CORs of a contract with totals
  - cor log
  - Change order requests of one contract with status dates, number of PCOs and total revenue.
  - what did we ask the owner for
  - Formal asks for more money we made to the client on contract 22-4410
  - Owner's accountant disputes totals on the arena; list each formal ask, day mailed, day agreed, how many proposed changes are inside, and the price.
  - asks to owner, contract 1001-
  - 'Asks to the client in numeric order: wording, mailed, agreed, count of proposed changes inside, price'
  - COR list w $ + sent/aprvd dates, contrct 22-4410
  - On this agreement, what additional payments did we ask our customer for, and has he agreed?
*/
SELECT PMChangeOrderRequest.COR, PMChangeOrderRequest.Description, PMChangeOrderRequest.DateSent,
    PMChangeOrderRequest.DateApproved,
    COUNT(PMChangeOrderRequestPCO.PCO) AS PCOs, SUM(PMChangeOrderRequestPCO.TotalRevenue) AS TotalRevenue
FROM PMChangeOrderRequest WITH (NOLOCK)
LEFT JOIN PMChangeOrderRequestPCO WITH (NOLOCK)
    ON PMChangeOrderRequest.PMCo = PMChangeOrderRequestPCO.PMCo
    AND PMChangeOrderRequest.Contract = PMChangeOrderRequestPCO.Contract
    AND PMChangeOrderRequest.COR = PMChangeOrderRequestPCO.COR
WHERE PMChangeOrderRequest.PMCo = @PMCo
    AND PMChangeOrderRequest.Contract = @Contract
GROUP BY PMChangeOrderRequest.COR, PMChangeOrderRequest.Description, PMChangeOrderRequest.DateSent,
    PMChangeOrderRequest.DateApproved
ORDER BY PMChangeOrderRequest.COR
