/*
title: Deleted tickets with who deleted them and why
grain: one deleted ticket line
level: intermediate
parameters:
  MSCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Who has been deleting scale tickets, for which customers, and for what reason?
  - Deleted tickets by date of deletion with user, reason text, location, customer name, material name and amounts
  - deleted tickets
  - a bunch of loads for jones disappeared from the system, who zapped em
  - Fraud check for 2024 - slips removed after entry, cash sales included, with the login that did it.
  - Erased scale entries and their worth.
  - Weigh slips erased in 2024, by whom and with which explanation
  - Fraud examiner asks which cash loads disappeared from the system between 01/01 and 06/30, so show the login that removed each, day removed, reason, buyer, product and dollars
  - zapped slips and culprits
  - By day of removal, the login and reason in words, ticket, plant, account's and product's names, tons, how it was to be paid, dollars
  - del tix log Q3 w user + reasn + cust
  - Did an employee take delivery slips out of the system, who was it, and why did they say they did so?
*/
SELECT MSTX.DeleteDate, MSTX.VPUserName, MSTX.ReasonCode, HQRC.Description AS Reason, MSTX.SaleDate, MSTX.Ticket,
    MSTX.FromLoc, MSTX.SaleType, MSTX.Customer, ARCM.Name, MSTX.Job, HQMT.Description AS MaterialName,
    MSTX.MatlUnits, MSTX.PaymentType, MSTX.MatlTotal, MSTX.HaulTotal
FROM MSTX WITH (NOLOCK)
JOIN HQMT WITH (NOLOCK)
    ON MSTX.MatlGroup = HQMT.MatlGroup
    AND MSTX.Material = HQMT.Material
LEFT JOIN HQRC WITH (NOLOCK)
    ON MSTX.ReasonCode = HQRC.ReasonCode
LEFT JOIN ARCM WITH (NOLOCK)
    ON MSTX.CustGroup = ARCM.CustGroup
    AND MSTX.Customer = ARCM.Customer
WHERE MSTX.MSCo = @MSCo
    AND MSTX.DeleteDate >= @BeginDate
    AND MSTX.DeleteDate < DATEADD(day, 1, @EndDate)
ORDER BY MSTX.DeleteDate, MSTX.Ticket, MSTX.MSTrans
