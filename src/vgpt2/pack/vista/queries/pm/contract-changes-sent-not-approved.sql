/*
title: Contract change orders sent to the owner and not approved with the recipient and days since sent
grain: one contract change order
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - Which formal changes to the prime contract are out with the owner and not signed?
  - Contract, number, title, recipient firm and contact, date sent, due back, days out, amount of contract change orders without an approval date
  - owner cco outstanding
  - Ms. Albright at Port Authority has had number 4 for 118,000 since May 2, anything else on her desk
  - prime contrat changes waiting on the owners aproval
  - Before I go to the owner's meeting in the morning I would like to have a list in my hand of the formal documents we sent for execution that have no approval date, with the name of the person who received them so that nobody can say it went to someone else, and the amount.
  - Amendments lying on the client's side
  - Owner amendments mailed by June 30 that nobody agreed to, with who got them
  - Cash flow is tight and our president will call owners himself; which amendments are with a client unapproved, mailed to whom, due back when, how many days, how much money?
  - amendments out at owners, not executed
  - Amendments waiting at owners, longest out first, with contract name, receiving company and person, due back, dollars
  - CCOs sent n not aprvd as of EOM, who has em
  - Some official changes to our client agreements were posted and not yet okayed; to which person did each go, and how long ago?
*/
SELECT PMContractChangeOrder.Contract, JCCM.Description AS ContractName, PMContractChangeOrder.ID,
    PMContractChangeOrder.Description, PMFM.FirmName, PMPM.FirstName, PMPM.LastName, PMContractChangeOrder.DateSent,
    PMContractChangeOrder.DateDueBack, DATEDIFF(DAY, PMContractChangeOrder.DateSent, @AsOf) AS DaysOut,
    PMContractChangeOrder.CurrentCOAmount
FROM PMContractChangeOrder WITH (NOLOCK)
JOIN JCCM WITH (NOLOCK)
    ON PMContractChangeOrder.PMCo = JCCM.JCCo
    AND PMContractChangeOrder.Contract = JCCM.Contract
LEFT JOIN PMFM WITH (NOLOCK)
    ON PMContractChangeOrder.VendorGroup = PMFM.VendorGroup
    AND PMContractChangeOrder.ToFirm = PMFM.FirmNumber
LEFT JOIN PMPM WITH (NOLOCK)
    ON PMContractChangeOrder.VendorGroup = PMPM.VendorGroup
    AND PMContractChangeOrder.ToFirm = PMPM.FirmNumber
    AND PMContractChangeOrder.ToContact = PMPM.ContactCode
WHERE PMContractChangeOrder.PMCo = @PMCo
    AND PMContractChangeOrder.DateSent <= @AsOf
    AND PMContractChangeOrder.DateApproved IS NULL
ORDER BY DaysOut DESC, PMContractChangeOrder.Contract, PMContractChangeOrder.ID
