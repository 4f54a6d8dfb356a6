/*
title: Change order requests past their due date at the owner
grain: one change order request
level: advanced
parameters:
  PMCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - Which change order requests should the owner have answered by now, and what are they worth?
  - CORs past the date due back with amount, firm and contact
  - Contract, request number, description, firm, contact, date sent, due back, days late, number of PCOs and revenue asked for.
  - late cors
  - owners dragging there feet on our requests
  - Proposals in the client's hands beyond the agreed time
  - 'I need ammunition for the owner meeting: unanswered asks as of June 30 with dollars.'
  - Formal asks the client should have returned by June 30 but didn't
  - Our CEO lunches with the developer; arm him with every ask beyond its return date, the person holding it, days late, dollars, and how many changes are inside.
  - owner's late answering our asks
  - 'Worst first, asks not returned on time: contract, wording, company and person''s name, days late, changes, dollars'
  - cors not recd back past due dt, $ + whos got it, 5/31
  - Which requests for more money should the customer have answered already, and who there has them?
*/
SELECT PMChangeOrderRequest.Contract, PMChangeOrderRequest.COR, PMChangeOrderRequest.Description, PMFM.FirmName,
    PMPM.FirstName, PMPM.LastName, PMChangeOrderRequest.DateSent, PMChangeOrderRequest.DateDueBack,
    DATEDIFF(day, PMChangeOrderRequest.DateDueBack, @AsOf) AS DaysLate,
    COUNT(PMChangeOrderRequestPCO.PCO) AS PCOs, SUM(PMChangeOrderRequestPCO.TotalRevenue) AS Revenue
FROM PMChangeOrderRequest WITH (NOLOCK)
LEFT JOIN PMChangeOrderRequestPCO WITH (NOLOCK)
    ON PMChangeOrderRequest.PMCo = PMChangeOrderRequestPCO.PMCo
    AND PMChangeOrderRequest.Contract = PMChangeOrderRequestPCO.Contract
    AND PMChangeOrderRequest.COR = PMChangeOrderRequestPCO.COR
LEFT JOIN PMFM WITH (NOLOCK)
    ON PMChangeOrderRequest.VendorGroup = PMFM.VendorGroup
    AND PMChangeOrderRequest.ToFirm = PMFM.FirmNumber
LEFT JOIN PMPM WITH (NOLOCK)
    ON PMChangeOrderRequest.VendorGroup = PMPM.VendorGroup
    AND PMChangeOrderRequest.ToFirm = PMPM.FirmNumber
    AND PMChangeOrderRequest.ToContact = PMPM.ContactCode
WHERE PMChangeOrderRequest.PMCo = @PMCo
    AND PMChangeOrderRequest.DateReceived IS NULL
    AND PMChangeOrderRequest.DateDueBack < @AsOf
GROUP BY PMChangeOrderRequest.Contract, PMChangeOrderRequest.COR, PMChangeOrderRequest.Description, PMFM.FirmName,
    PMPM.FirstName, PMPM.LastName, PMChangeOrderRequest.DateSent, PMChangeOrderRequest.DateDueBack
ORDER BY DaysLate DESC, PMChangeOrderRequest.Contract, PMChangeOrderRequest.COR
