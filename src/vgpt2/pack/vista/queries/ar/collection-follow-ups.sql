/*
title: Collection notes that are not resolved
grain: one note on a customer
level: intermediate
parameters:
  ARCo: {type: bCompany, example: 1}
asks:
  - Which customers do I have to follow up with?
  - Unresolved collection notes with follow-up date
  - collection calls
  - Open customer contact notes with date, contact, invoice, follow-up date and summary.
  - who do i gotta chase for money this week
  - Client contact notes still unresolved, soonest callback on top.
  - 'New collector starts monday and takes over the callback list: client, who was spoken to, about which bill, the gist, and when to ring again'
  - dunning callbacks outstanding
  - Open dunning notes, callback date, client's name, note date, contact, bill number, gist, who wrote it
  - unreslvd coll notes by f/u dt
  - Which clients have we talked to about late payment without settling it, and when must we call back?
*/
SELECT ARCN.Followup, ARCN.Customer, ARCM.Name, ARCN.Date, ARCN.Contact, ARCN.Invoice, ARCN.Summary, ARCN.UserID
FROM ARCN WITH (NOLOCK)
JOIN ARCM WITH (NOLOCK)
    ON ARCN.CustGroup = ARCM.CustGroup
    AND ARCN.Customer = ARCM.Customer
WHERE ARCN.ARCo = @ARCo
    AND ARCN.Resolved = 'N'
ORDER BY ARCN.Followup, ARCM.Name
