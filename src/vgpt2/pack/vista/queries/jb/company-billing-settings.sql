/*
title: Job billing settings of each company with invoice numbering, last invoice number and default template
grain: one company
level: basic
parameters: {}
asks:
  - How is job billing set up in our companies?
  - Company, name, invoice numbering option, last invoice number, default billing template, use of certified amounts, change of earlier bills allowed
  - job billing setup
  - Company 3 jumped to invoice 20001 in March, which number was used last there?
  - what is the last invoce nubmer in each compnay
  - We bought another contractor and have to set up a sixth company the same way as the others by August 1, so I want to see the switches of the billing module side by side for all that exist, above all how invoice numbers come about and which template is the standard one.
  - Rules that apply when we ask owners for money, company by company
  - How owner invoices get numbered in each company, and which template is standard
  - 'We set up a sixth entity on August 1 and want it like the others: per company name, numbering method, highest invoice used, standard template, certified amounts, audit switch'
  - jb setup by co
  - 'One line for each firm by name: where its numbering comes from, the highest number so far, the standard layout, and the audit switch'
  - jb co setings - last inv#, dflt tmplt, auto seq
  - What rules does the billing part of the program follow in each of our companies?
*/
SELECT JBCO.JBCo, HQCO.Name, JBCO.AutoSeqInvYN, JBCO.InvoiceOpt, JBCO.LastInvoice, JBCO.JBTemplate, JBCO.UseCertified,
    JBCO.ChgPrevProg, JBCO.PrevUpdateYN, JBCO.AuditBills
FROM JBCO WITH (NOLOCK)
JOIN HQCO WITH (NOLOCK)
    ON JBCO.JBCo = HQCO.HQCo
ORDER BY JBCO.JBCo
