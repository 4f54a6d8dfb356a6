/*
title: Change amounts asked for against amounts granted by customer
grain: one customer
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
asks:
  - Which owners cut our change orders, and by how much?
  - 'Approved change items that began as pending: amount asked, amount approved, reduction and percent granted by customer'
  - asked vs granted
  - Customer, items, requested, granted, cut, share granted
  - Stonebridge always knocks 20 percent off every pco, or am i imagining that
  - When pricing extras for a new client I want to know how much haggling to expect
  - How many cents on the dollar do we end up with after negotiating with Bellmont School District?
  - By client, compare what we requested for extras with what they agreed to pay
  - 'Negotiating with Hartwell Development on Tuesday: how much of our requested change money did each client shave off historically, in dollars and in share that survived?'
  - who haggles our COs down most
  - Clients by name with settled change lines, dollars requested and agreed, the trim and percent kept, biggest trim on top
  - PCO $ submitted vs aco $ aproved, haircut % by owner
  - When we ask customers to pay for additional work, how much of it do they actually accept, and who bargains hardest?
*/
SELECT ARCM.Name AS CustomerName, COUNT(*) AS Items, SUM(PMOI.PendingAmount) AS Asked,
    SUM(PMOI.ApprovedAmt) AS Granted, SUM(PMOI.PendingAmount - PMOI.ApprovedAmt) AS CutBy,
    SUM(PMOI.ApprovedAmt) / NULLIF(SUM(PMOI.PendingAmount), 0) AS GrantedShare
FROM PMOI WITH (NOLOCK)
JOIN JCCM WITH (NOLOCK)
    ON PMOI.PMCo = JCCM.JCCo
    AND PMOI.Contract = JCCM.Contract
JOIN ARCM WITH (NOLOCK)
    ON JCCM.CustGroup = ARCM.CustGroup
    AND JCCM.Customer = ARCM.Customer
WHERE PMOI.PMCo = @PMCo
    AND PMOI.Approved = 'Y'
    AND PMOI.PCO IS NOT NULL
GROUP BY ARCM.CustGroup, ARCM.Customer, ARCM.Name
ORDER BY CutBy DESC, ARCM.Name
