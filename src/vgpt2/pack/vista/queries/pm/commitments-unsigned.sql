/*
title: Vendor changes not approved behind contract change orders the owner approved
grain: one subcontract or order change
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
asks:
  - The owner signed; which subs and suppliers have not signed their part of the change?
  - Commitment changes without approval on approved contract change orders
  - Contract, contract change number and description, owner approval date, vendor, kind of document, document, change number, amount, date sent and due back.
  - unsigned vendor changes
  - owner's cool with it but did the subs sign there piece yet
  - Downstream paper that lags behind an agreed prime modification
  - 'Signed upstream, open downstream: list it per contract and vendor'
  - With the prime amendment agreed, whose downstream change is still unapproved?
  - Owner paid change 6 already, yet Orion Mechanical claims nobody gave him his piece; find sub and supplier changes still unapproved where our client has agreed, with mailed and due-back dates.
  - owner approved, sub CO not back
  - Agreed amendments by contract with the vendor's name whose SL or PO change isn't okayed, dollars, mailed, due back
  - CCOs aprvd but the sub cos / pocos under em arent
  - Our customer agreed to changes, but which companies doing that work for us haven't got their side finalized?
*/
SELECT PMContractChangeOrder.Contract, PMContractChangeOrder.ID, PMContractChangeOrder.Description,
    PMContractChangeOrder.DateApproved, APVM.Name, PMContractChangeOrderCommit.Type, PMContractChangeOrderCommit.SLPO,
    PMContractChangeOrderCommit.ChangeOrder, PMContractChangeOrderCommit.Amount,
    PMContractChangeOrderCommit.DateSent, PMContractChangeOrderCommit.DateDueBack
FROM PMContractChangeOrder WITH (NOLOCK)
JOIN PMContractChangeOrderCommit WITH (NOLOCK)
    ON PMContractChangeOrder.PMCo = PMContractChangeOrderCommit.PMCo
    AND PMContractChangeOrder.Contract = PMContractChangeOrderCommit.Contract
    AND PMContractChangeOrder.ID = PMContractChangeOrderCommit.ID
LEFT JOIN APVM WITH (NOLOCK)
    ON PMContractChangeOrderCommit.VendorGroup = APVM.VendorGroup
    AND PMContractChangeOrderCommit.Vendor = APVM.Vendor
WHERE PMContractChangeOrder.PMCo = @PMCo
    AND PMContractChangeOrder.DateApproved IS NOT NULL
    AND PMContractChangeOrderCommit.DateApproved IS NULL
ORDER BY PMContractChangeOrder.Contract, PMContractChangeOrder.ID, PMContractChangeOrderCommit.Seq
