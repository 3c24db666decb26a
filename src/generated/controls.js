// Made from catalogue/controls.yml by scripts/build-catalogue.mjs. Change those, not this.
export const controls = '\
{"reviewed":"2026-11-28","standards":[{"id":"nist-800-53-r5","label":"NIST SP 800-53 rev 5","title":"NIST SP 800-53 revision 5","publisher":"NIST","edition":"ids and titles read in release 5.1.1; 5.2.0 is current (its three additions are not used here)","note":null,"names":["nist","nist 800-53","nist sp 800-53","sp 800-53","800-53"]},\n\
{"id":"nist-csf-2.0","label":"NIST CSF 2.0","title":"NIST Cybersecurity Framework 2.0","publisher":"NIST","edition":"2024-02-26","note":null,"names":["csf","nist csf"]},\n\
{"id":"csa-ccm-4.1","label":"CSA CCM 4.1","title":"Cloud Controls Matrix","publisher":"Cloud Security Alliance","edition":"4.1.0, 2026-01","note":"Versions 4.0 and 4.1 number differently: the same id can be another control.","names":["ccm","csa","csa ccm","ccm 4.1"]},\n\
{"id":"csa-ccm-4.0","label":"CSA CCM 4.0","title":"Cloud Controls Matrix","publisher":"Cloud Security Alliance","edition":"4.0.13; accepted for STAR until 2027-12 (reported)","note":"Versions 4.0 and 4.1 number differently: the same id can be another control.","names":["ccm 4.0"]},\n\
{"id":"iso-27001-2022","label":"ISO/IEC 27001:2022","title":"ISO/IEC 27001:2022, Annex A","publisher":"ISO and IEC","edition":"2022 (Amd 1:2024 leaves Annex A alone)","note":null,"names":["iso","iso 27001","iso/iec 27001","27001"]},\n\
{"id":"iso-27017-2015","label":"ISO/IEC 27017:2015","title":"ISO/IEC 27017:2015","publisher":"ISO and IEC","edition":"2015; a 2026 edition is reported, unconfirmed","note":"Its numbers follow ISO/IEC 27002:2013, so they do not match 27001:2022.","names":["iso 27017","iso/iec 27017","27017"]},\n\
{"id":"pci-dss-4.0.1","label":"PCI DSS 4.0.1","title":"PCI DSS","publisher":"PCI Security Standards Council","edition":"4.0.1, 2024-06","note":null,"names":["pci","pci dss"]},\n\
{"id":"cis-controls-8.1","label":"CIS Controls 8.1","title":"CIS Critical Security Controls","publisher":"Center for Internet Security","edition":"8.1, 2024-06","note":null,"names":["cis","cis controls"]},\n\
{"id":"aicpa-tsc-2017","label":"SOC 2 criteria 2017","title":"Trust Services Criteria (SOC 2)","publisher":"AICPA","edition":"2017, points of focus revised 2022","note":"A1 and C1 count only if availability or confidentiality is in scope.","names":["soc","soc 2","soc2","tsc","aicpa"]},\n\
{"id":"fedramp-ksi-2026","label":"FedRAMP KSI 2026","title":"FedRAMP key security indicators","publisher":"FedRAMP (GSA)","edition":"data set 2026.07.14.01","note":"Key security indicators bind the provider of a certified offering.","names":["fedramp","ksi","fedramp ksi"]},\n\
{"id":"nis2-2024-2690","label":"NIS2 (EU) 2024/2690","title":"Implementing Regulation (EU) 2024/2690, annex","publisher":"European Commission","edition":"2024-10-17","note":"It binds the digital providers that the regulation lists, not every entity under NIS2.","names":["nis2","nis 2","2024/2690"]},\n\
{"id":"dora-2022-2554","label":"DORA (EU) 2022/2554","title":"Regulation (EU) 2022/2554 (DORA)","publisher":"European Union","edition":"2022-12-14","note":null,"names":["dora","2022/2554"]},\n\
{"id":"dora-rts-2024-1774","label":"DORA RTS (EU) 2024/1774","title":"Delegated Regulation (EU) 2024/1774 (ICT risk management); exit also (EU) 2024/1773","publisher":"European Commission","edition":"2024-03-13","note":null,"names":["dora rts","rts","2024/1774"]}],"estate":{"nist-800-53-r5":[{"id":"CM-8","basis":"stated","title":"System Component Inventory","by":["nist-a A.5.9","fedramp KSI-PIY-GIV"]},\n\
{"id":"PM-5","basis":"read","title":"System Inventory"},\n\
{"id":"SA-4","basis":"stated","title":"Acquisition Process","by":["nist-a A.5.20","nist-a A.5.23"]},\n\
{"id":"SA-9","basis":"stated","title":"External System Services","by":["nist-a A.5.2","nist-a A.5.22","nist-a A.5.23"]},\n\
{"id":"SR-2","basis":"stated","title":"Supply Chain Risk Management Plan","by":["nist-a A.5.19","nist-a A.5.20","nist-a A.5.21"]}],"nist-csf-2.0":[{"id":"GV.SC-02","basis":"stated","by":["nist-b A.5.2","enisa 1.2"]},\n\
{"id":"GV.SC-04","basis":"stated","by":["nist-b A.5.19","nist-b A.5.22","enisa 5.1"]},\n\
{"id":"GV.SC-05","basis":"stated","by":["nist-b A.5.19","nist-b A.5.20","enisa 5.1"]},\n\
{"id":"GV.SC-07","basis":"stated","by":["nist-b A.5.19","nist-b A.5.20","enisa 5.1"]},\n\
{"id":"GV.RR-02","basis":"stated","by":["enisa 1.2"]},\n\
{"id":"ID.AM-02","basis":"stated","by":["nist-b A.5.9","enisa 12.4"]},\n\
{"id":"ID.AM-04","basis":"stated","by":["nist-b A.5.22","enisa 12.4"]}],"csa-ccm-4.1":[{"id":"STA-02","basis":"read"},\n\
{"id":"STA-03","basis":"read"},\n\
{"id":"STA-05","basis":"read"},\n\
{"id":"STA-06","basis":"read"},\n\
{"id":"STA-07","basis":"read"},\n\
{"id":"STA-08","basis":"read"},\n\
{"id":"STA-11","basis":"read"},\n\
{"id":"STA-12","basis":"read"}],"csa-ccm-4.0":[{"id":"STA-01","basis":"read"},\n\
{"id":"STA-02","basis":"read"},\n\
{"id":"STA-04","basis":"read"},\n\
{"id":"STA-05","basis":"read"},\n\
{"id":"STA-06","basis":"read"},\n\
{"id":"STA-07","basis":"read"},\n\
{"id":"STA-09","basis":"read"},\n\
{"id":"STA-10","basis":"read"}],"iso-27001-2022":[{"id":"A.5.2","basis":"stated","by":["nist-a SA-9","nist-b GV.SC-02","enisa 1.2"]},\n\
{"id":"A.5.9","basis":"stated","by":["nist-a CM-8","nist-b ID.AM-02","enisa 12.4"]},\n\
{"id":"A.5.19","basis":"stated","by":["nist-a SR-2","nist-b GV.SC-04","nist-b GV.SC-05"]},\n\
{"id":"A.5.20","basis":"stated","by":["nist-a SA-4","nist-a SR-2","nist-b GV.SC-05"]},\n\
{"id":"A.5.21","basis":"stated","by":["nist-a SR-2","enisa 5.1"]},\n\
{"id":"A.5.22","basis":"stated","by":["nist-a SA-9","nist-b GV.SC-04","nist-b ID.AM-04"]},\n\
{"id":"A.5.23","basis":"stated","by":["nist-a SA-4","nist-a SA-9"]}],"iso-27017-2015":[{"id":"CLD.6.3.1","basis":"read"}],"pci-dss-4.0.1":[{"id":"12.8.1","basis":"read"},\n\
{"id":"12.8.2","basis":"read"},\n\
{"id":"12.8.3","basis":"read"},\n\
{"id":"12.8.4","basis":"read"},\n\
{"id":"12.8.5","basis":"read"}],"cis-controls-8.1":[{"id":"15.1","basis":"read"},\n\
{"id":"15.2","basis":"read"},\n\
{"id":"15.3","basis":"read"},\n\
{"id":"15.4","basis":"read"},\n\
{"id":"15.5","basis":"read"},\n\
{"id":"15.6","basis":"read"}],"aicpa-tsc-2017":[{"id":"CC1.3","basis":"read"},\n\
{"id":"CC2.3","basis":"read"},\n\
{"id":"CC9.2","basis":"read"}],"fedramp-ksi-2026":[{"id":"KSI-PIY-GIV","basis":"stated","title":"Generating Inventories","by":["fedramp CM-8"]},\n\
{"id":"KSI-SCR-MIT","basis":"stated","title":"Mitigating Supply Chain Risk","by":["fedramp SA-9"]},\n\
{"id":"KSI-SCR-MON","basis":"stated","title":"Monitoring Supply Chain Risk","by":["fedramp SA-9"]}],"nis2-2024-2690":[{"id":"1.2","basis":"stated","by":["enisa GV.RR-02","enisa GV.SC-02","enisa A.5.2"]},\n\
{"id":"5.1","basis":"stated","by":["enisa GV.SC-04","enisa GV.SC-05","enisa GV.SC-07"]},\n\
{"id":"5.2","basis":"stated","by":["enisa GV.SC-04","enisa A.5.22"]},\n\
{"id":"12.4","basis":"stated","by":["enisa ID.AM-02","enisa ID.AM-04","enisa A.5.9"]}],"dora-2022-2554":[{"id":"Art. 5(2)","basis":"read"},\n\
{"id":"Art. 8(1)","basis":"read"},\n\
{"id":"Art. 8(5)","basis":"read"},\n\
{"id":"Art. 28(1)","basis":"read"},\n\
{"id":"Art. 28(3)","basis":"read"},\n\
{"id":"Art. 30(1)","basis":"read"},\n\
{"id":"Art. 30(2)","basis":"read"}],"dora-rts-2024-1774":[{"id":"Art. 4","basis":"read"},\n\
{"id":"Art. 5","basis":"read"}]},"layers":{"information-and-data":{"nist-800-53-r5":[{"id":"RA-2","basis":"stated","title":"Security Categorization","by":["nist-a A.5.12"]},\n\
{"id":"CM-12","basis":"stated","title":"Information Location","by":["csa DSP-03"]},\n\
{"id":"SC-8","basis":"stated","title":"Transmission Confidentiality and Integrity","by":["csa CEK-03","nist-a A.5.33","fedramp KSI-SVC-SIN"]},\n\
{"id":"SC-12","basis":"stated","title":"Cryptographic Key Establishment and Management","by":["csa CEK-03","csa CEK-08","csa CEK-10"]},\n\
{"id":"SC-13","basis":"stated","title":"Cryptographic Protection","by":["csa CEK-10","csa CEK-12","nist-a A.8.24"]},\n\
{"id":"SC-28","basis":"stated","title":"Protection of Information at Rest","by":["csa CEK-03","nist-a A.5.33","fedramp KSI-SVC-SIN"]},\n\
{"id":"SI-12","basis":"stated","title":"Information Management and Retention","by":["csa DSP-03","csa DSP-16","fedramp KSI-SVC-RUD"]}],"nist-csf-2.0":[{"id":"GV.OC-03","basis":"stated","by":["csa CEK-12","csa DSP-16"]},\n\
{"id":"ID.AM-05","basis":"stated","by":["csa DSP-04","nist-b A.5.12","nist-b A.5.13"]},\n\
{"id":"ID.AM-07","basis":"stated","by":["csa DSP-03","csa DSP-04"]},\n\
{"id":"PR.DS-01","basis":"stated","by":["csa CEK-03","nist-b A.5.13","enisa 9.1"]},\n\
{"id":"PR.DS-02","basis":"stated","by":["csa CEK-03","nist-b A.5.13","enisa 9.1"]},\n\
{"id":"PR.DS-10","basis":"stated","by":["nist-b A.5.13"]}],"csa-ccm-4.1":[{"id":"DSP-03","basis":"stated","by":["csa-ownership DSP-03"]},\n\
{"id":"DSP-04","basis":"stated","by":["csa-ownership DSP-04"]},\n\
{"id":"DSP-06","basis":"read"},\n\
{"id":"DSP-16","basis":"stated","by":["csa-ownership DSP-16"]},\n\
{"id":"CEK-03","basis":"stated","by":["csa-ownership CEK-03"]},\n\
{"id":"CEK-08","basis":"stated","by":["csa-ownership CEK-08"]},\n\
{"id":"CEK-10","basis":"stated","by":["csa-ownership CEK-10"]},\n\
{"id":"CEK-12","basis":"stated","by":["csa-ownership CEK-12"]}],"csa-ccm-4.0":[{"id":"DSP-03","basis":"stated","by":["csa-ownership DSP-03"]},\n\
{"id":"DSP-04","basis":"stated","by":["csa-ownership DSP-04"]},\n\
{"id":"DSP-06","basis":"read"},\n\
{"id":"DSP-16","basis":"stated","by":["csa-ownership DSP-16"]},\n\
{"id":"CEK-03","basis":"stated","by":["csa-ownership CEK-03"]},\n\
{"id":"CEK-08","basis":"stated","by":["csa-ownership CEK-08"]},\n\
{"id":"CEK-10","basis":"stated","by":["csa-ownership CEK-10"]},\n\
{"id":"CEK-12","basis":"stated","by":["csa-ownership CEK-12"]}],"iso-27001-2022":[{"id":"A.5.12","basis":"stated","by":["csa DSP-04","nist-a RA-2","nist-b ID.AM-05"]},\n\
{"id":"A.5.13","basis":"stated","by":["nist-b ID.AM-05","nist-b PR.DS-01","nist-b PR.DS-02"]},\n\
{"id":"A.5.33","basis":"stated","by":["csa DSP-16","nist-a SC-28","nist-a SC-8"]},\n\
{"id":"A.5.34","basis":"read"},\n\
{"id":"A.8.10","basis":"stated","by":["csa DSP-16"]},\n\
{"id":"A.8.11","basis":"read"},\n\
{"id":"A.8.12","basis":"stated","by":["csa DSP-03"]},\n\
{"id":"A.8.24","basis":"stated","by":["csa CEK-03","csa CEK-08","csa CEK-10"]}],"iso-27017-2015":[{"id":"10.1.1","basis":"stated","by":["csa CEK-03","csa CEK-08","csa CEK-10"]},\n\
{"id":"10.1.2","basis":"stated","by":["csa CEK-03","csa CEK-08","csa CEK-10"]}],"pci-dss-4.0.1":[{"id":"3.2.1","basis":"stated","by":["csa DSP-03","csa DSP-16"]},\n\
{"id":"3.5.1","basis":"stated","by":["csa CEK-03"]},\n\
{"id":"3.6.1","basis":"stated","by":["csa CEK-10"]},\n\
{"id":"3.7.1","basis":"stated","by":["csa CEK-10"]},\n\
{"id":"3.7.4","basis":"stated","by":["csa CEK-12"]},\n\
{"id":"4.2.1","basis":"stated","by":["csa CEK-03"]}],"cis-controls-8.1":[{"id":"3.1","basis":"read"},\n\
{"id":"3.2","basis":"stated","by":["csa DSP-03"]},\n\
{"id":"3.4","basis":"stated","by":["csa DSP-16"]},\n\
{"id":"3.5","basis":"stated","by":["csa DSP-16"]},\n\
{"id":"3.7","basis":"stated","by":["csa DSP-04"]},\n\
{"id":"3.10","basis":"read"},\n\
{"id":"3.11","basis":"stated","by":["csa CEK-03"]}],"aicpa-tsc-2017":[{"id":"CC6.1","basis":"stated","by":["csa CEK-03","csa DSP-03","csa DSP-04"]},\n\
{"id":"CC6.7","basis":"stated","by":["csa CEK-03"]},\n\
{"id":"C1.1","basis":"stated","by":["csa DSP-04","csa DSP-16"]},\n\
{"id":"C1.2","basis":"stated","by":["csa DSP-16"]}],"fedramp-ksi-2026":[{"id":"KSI-SVC-SIN","basis":"stated","title":"Securing Information","by":["fedramp SC-13","fedramp SC-28","fedramp SC-8"]},\n\
{"id":"KSI-SVC-ASM","basis":"stated","title":"Automating Secret Management","by":["fedramp SC-12"]},\n\
{"id":"KSI-SVC-RUD","basis":"stated","title":"Removing Unwanted Data","by":["fedramp SI-12"]}],"nis2-2024-2690":[{"id":"9.1","basis":"stated","by":["enisa PR.DS-01","enisa PR.DS-02","enisa A.8.24"]},\n\
{"id":"9.2","basis":"read"},\n\
{"id":"12.1","basis":"stated","by":["enisa ID.AM-05","enisa A.5.12","enisa A.5.13"]},\n\
{"id":"12.2","basis":"read"}],"dora-2022-2554":[{"id":"Art. 8(1)","basis":"read"},\n\
{"id":"Art. 9(2)","basis":"read"},\n\
{"id":"Art. 9(3)","basis":"read"},\n\
{"id":"Art. 9(4)(d)","basis":"read"}],"dora-rts-2024-1774":[{"id":"Art. 6","basis":"read"},\n\
{"id":"Art. 7","basis":"read"},\n\
{"id":"Art. 11","basis":"read"},\n\
{"id":"Art. 14","basis":"read"}]},"configuration":{"nist-800-53-r5":[{"id":"AC-22","basis":"read","title":"Publicly Accessible Content"},\n\
{"id":"CA-7","basis":"stated","title":"Continuous Monitoring","by":["csa CCC-04","fedramp KSI-CNA-EIS","fedramp KSI-MLA-EVC"]},\n\
{"id":"CM-2","basis":"stated","title":"Baseline Configuration","by":["nist-a A.8.9","fedramp KSI-CNA-IBP","fedramp KSI-MLA-EVC"]},\n\
{"id":"CM-3","basis":"stated","title":"Configuration Change Control","by":["csa CCC-04","nist-a A.8.32","nist-a A.8.9"]},\n\
{"id":"CM-6","basis":"stated","title":"Configuration Settings","by":["csa CCC-04","csa CCC-07","nist-a A.8.9"]},\n\
{"id":"CM-7","basis":"stated","title":"Least Functionality","by":["csa CCC-04","fedramp KSI-SVC-ACM"]}],"nist-csf-2.0":[{"id":"ID.RA-07","basis":"stated","by":["nist-b A.8.32","enisa 6.4"]},\n\
{"id":"PR.PS-01","basis":"stated","by":["csa CCC-07","nist-b A.8.9","enisa 6.3"]},\n\
{"id":"DE.CM-09","basis":"stated","by":["csa CCC-07"]}],"csa-ccm-4.1":[{"id":"CCC-04","basis":"stated","by":["csa-ownership CCC-04"]},\n\
{"id":"CCC-06","basis":"read"},\n\
{"id":"CCC-07","basis":"stated","by":["csa-ownership CCC-07"]},\n\
{"id":"CCC-08","basis":"read"}],"csa-ccm-4.0":[{"id":"CCC-04","basis":"stated","by":["csa-ownership CCC-04"]},\n\
{"id":"CCC-06","basis":"read"},\n\
{"id":"CCC-07","basis":"stated","by":["csa-ownership CCC-07"]},\n\
{"id":"CCC-08","basis":"read"}],"iso-27001-2022":[{"id":"A.5.23","basis":"read"},\n\
{"id":"A.8.9","basis":"stated","by":["csa CCC-07","nist-a CM-2","nist-a CM-3"]},\n\
{"id":"A.8.32","basis":"stated","by":["csa CCC-04","nist-a CM-3","nist-b ID.RA-07"]}],"iso-27017-2015":[{"id":"CLD.12.1.5","basis":"read"},\n\
{"id":"14.2.2","basis":"stated","by":["csa CCC-04"]}],"pci-dss-4.0.1":[{"id":"2.2.1","basis":"read"},\n\
{"id":"2.2.2","basis":"read"},\n\
{"id":"2.2.4","basis":"read"},\n\
{"id":"2.2.6","basis":"read"},\n\
{"id":"6.5.1","basis":"stated","by":["csa CCC-04"]}],"cis-controls-8.1":[{"id":"3.3","basis":"read"},\n\
{"id":"4.1","basis":"read"},\n\
{"id":"4.6","basis":"read"},\n\
{"id":"4.7","basis":"read"},\n\
{"id":"4.8","basis":"read"}],"aicpa-tsc-2017":[{"id":"CC7.1","basis":"read"},\n\
{"id":"CC8.1","basis":"stated","by":["csa CCC-04","csa CCC-07"]}],"fedramp-ksi-2026":[{"id":"KSI-SVC-ACM","basis":"stated","title":"Automating Configuration Management","by":["fedramp CM-2","fedramp CM-6","fedramp CM-7"]},\n\
{"id":"KSI-CNA-IBP","basis":"stated","title":"Implementing Best Practices","by":["fedramp CM-2"]},\n\
{"id":"KSI-CNA-EIS","basis":"stated","title":"Enforcing Intended State","by":["fedramp CA-7"]},\n\
{"id":"KSI-MLA-EVC","basis":"stated","title":"Evaluating Configurations","by":["fedramp CA-7","fedramp CM-2","fedramp CM-6"]},\n\
{"id":"KSI-CMT-LMC","basis":"stated","title":"Logging Changes","by":["fedramp CM-3","fedramp CM-6"]}],"nis2-2024-2690":[{"id":"6.3","basis":"stated","by":["enisa PR.PS-01","enisa A.8.9"]},\n\
{"id":"6.4","basis":"stated","by":["enisa ID.RA-07","enisa A.8.32"]}],"dora-2022-2554":[{"id":"Art. 7","basis":"read"},\n\
{"id":"Art. 9(4)(e)","basis":"read"}],"dora-rts-2024-1774":[{"id":"Art. 8","basis":"read"},\n\
{"id":"Art. 11","basis":"read"},\n\
{"id":"Art. 17","basis":"read"}]},"accounts-and-identities":{"nist-800-53-r5":[{"id":"AC-2","basis":"stated","title":"Account Management","by":["csa IAM-04","csa IAM-07","csa IAM-10"]},\n\
{"id":"AC-3","basis":"stated","title":"Access Enforcement","by":["csa IAM-07","csa IAM-10","csa IAM-13"]},\n\
{"id":"AC-5","basis":"stated","title":"Separation of Duties","by":["nist-a A.5.3","fedramp KSI-IAM-JIT"]},\n\
{"id":"AC-6","basis":"stated","title":"Least Privilege","by":["csa IAM-04","csa IAM-05","csa IAM-07"]},\n\
{"id":"IA-2","basis":"stated","title":"Identification and Authentication (Organizational Users)","by":["csa IAM-13","nist-a A.5.16","fedramp KSI-IAM-APM"]},\n\
{"id":"IA-4","basis":"stated","title":"Identifier Management","by":["csa IAM-03","csa IAM-13","nist-a A.5.16"]},\n\
{"id":"IA-5","basis":"stated","title":"Authenticator Management","by":["csa IAM-03","nist-a A.5.16","nist-a A.5.17"]},\n\
{"id":"PS-4","basis":"stated","title":"Personnel Termination","by":["fedramp KSI-IAM-ELP","fedramp KSI-IAM-JIT","fedramp KSI-IAM-SUS"]}],"nist-csf-2.0":[{"id":"PR.AA-01","basis":"stated","by":["csa IAM-03","csa IAM-07","csa IAM-13"]},\n\
{"id":"PR.AA-02","basis":"stated","by":["csa IAM-03","csa IAM-13","nist-b A.8.2"]},\n\
{"id":"PR.AA-03","basis":"stated","by":["nist-b A.5.15","nist-b A.5.16","nist-b A.5.17"]},\n\
{"id":"PR.AA-05","basis":"stated","by":["csa IAM-03","csa IAM-04","csa IAM-05"]}],"csa-ccm-4.1":[{"id":"IAM-03","basis":"stated","by":["csa-ownership IAM-03"]},\n\
{"id":"IAM-04","basis":"stated","by":["csa-ownership IAM-04"]},\n\
{"id":"IAM-05","basis":"stated","by":["csa-ownership IAM-05"]},\n\
{"id":"IAM-06","basis":"read"},\n\
{"id":"IAM-07","basis":"stated","by":["csa-ownership IAM-07"]},\n\
{"id":"IAM-08","basis":"stated","by":["csa-ownership IAM-08"]},\n\
{"id":"IAM-10","basis":"stated","by":["csa-ownership IAM-10"]},\n\
{"id":"IAM-12","basis":"stated","by":["csa-ownership IAM-13"]}],"csa-ccm-4.0":[{"id":"IAM-03","basis":"stated","by":["csa-ownership IAM-03"]},\n\
{"id":"IAM-04","basis":"stated","by":["csa-ownership IAM-04"]},\n\
{"id":"IAM-05","basis":"stated","by":["csa-ownership IAM-05"]},\n\
{"id":"IAM-06","basis":"read"},\n\
{"id":"IAM-07","basis":"stated","by":["csa-ownership IAM-07"]},\n\
{"id":"IAM-08","basis":"stated","by":["csa-ownership IAM-08"]},\n\
{"id":"IAM-10","basis":"stated","by":["csa-ownership IAM-10"]},\n\
{"id":"IAM-13","basis":"stated","by":["csa-ownership IAM-13"]}],"iso-27001-2022":[{"id":"A.5.3","basis":"stated","by":["csa IAM-04","csa IAM-08","nist-a AC-5"]},\n\
{"id":"A.5.15","basis":"stated","by":["csa IAM-03","csa IAM-04","csa IAM-05"]},\n\
{"id":"A.5.16","basis":"stated","by":["csa IAM-03","csa IAM-13","nist-a AC-2"]},\n\
{"id":"A.5.17","basis":"stated","by":["nist-a IA-5","nist-b PR.AA-03","nist-b PR.AA-05"]},\n\
{"id":"A.5.18","basis":"stated","by":["csa IAM-03","csa IAM-04","csa IAM-07"]},\n\
{"id":"A.8.2","basis":"stated","by":["csa IAM-03","csa IAM-04","csa IAM-05"]},\n\
{"id":"A.8.5","basis":"stated","by":["nist-b PR.AA-01","nist-b PR.AA-02","nist-b PR.AA-03"]}],"iso-27017-2015":[{"id":"9.2.3","basis":"stated","by":["csa IAM-10"]},\n\
{"id":"9.4.1","basis":"stated","by":["csa IAM-08"]}],"pci-dss-4.0.1":[{"id":"7.2.1","basis":"stated","by":["csa IAM-04","csa IAM-05","csa IAM-10"]},\n\
{"id":"7.2.2","basis":"stated","by":["csa IAM-04","csa IAM-05","csa IAM-10"]},\n\
{"id":"7.2.4","basis":"stated","by":["csa IAM-08"]},\n\
{"id":"7.2.5","basis":"stated","by":["csa IAM-03","csa IAM-05","csa IAM-08"]},\n\
{"id":"8.2.1","basis":"stated","by":["csa IAM-13"]},\n\
{"id":"8.2.5","basis":"stated","by":["csa IAM-07"]},\n\
{"id":"8.3.1","basis":"read"},\n\
{"id":"8.4.2","basis":"read"}],"cis-controls-8.1":[{"id":"5.1","basis":"stated","by":["csa IAM-03","csa IAM-08","csa IAM-10"]},\n\
{"id":"5.3","basis":"stated","by":["csa IAM-07"]},\n\
{"id":"5.4","basis":"read"},\n\
{"id":"5.5","basis":"read"},\n\
{"id":"6.1","basis":"read"},\n\
{"id":"6.2","basis":"stated","by":["csa IAM-07"]},\n\
{"id":"6.5","basis":"stated","by":["csa IAM-10"]},\n\
{"id":"6.8","basis":"stated","by":["csa IAM-04","csa IAM-05"]}],"aicpa-tsc-2017":[{"id":"CC6.1","basis":"stated","by":["csa IAM-03","csa IAM-10","csa IAM-13"]},\n\
{"id":"CC6.2","basis":"stated","by":["csa IAM-08","csa IAM-10"]},\n\
{"id":"CC6.3","basis":"stated","by":["csa IAM-03","csa IAM-04","csa IAM-05"]}],"fedramp-ksi-2026":[{"id":"KSI-IAM-AAM","basis":"stated","title":"Automating Account Management","by":["fedramp AC-2","fedramp AC-6","fedramp IA-4"]},\n\
{"id":"KSI-IAM-ELP","basis":"stated","title":"Ensuring Least Privilege","by":["fedramp AC-2","fedramp AC-3","fedramp AC-6"]},\n\
{"id":"KSI-IAM-JIT","basis":"stated","title":"Authorizing Just-in-Time","by":["fedramp AC-2","fedramp AC-3","fedramp AC-5"]},\n\
{"id":"KSI-IAM-APM","basis":"stated","title":"Adopting Passwordless Methods","by":["fedramp AC-2","fedramp AC-3","fedramp IA-2"]},\n\
{"id":"KSI-IAM-SNU","basis":"stated","title":"Securing Non-User Authentication","by":["fedramp AC-2","fedramp AC-6","fedramp IA-5"]},\n\
{"id":"KSI-IAM-SUS","basis":"stated","title":"Responding to Suspicious Activity","by":["fedramp AC-2","fedramp PS-4"]}],"nis2-2024-2690":[{"id":"11.1","basis":"stated","by":["enisa PR.AA-05","enisa A.5.15"]},\n\
{"id":"11.2","basis":"stated","by":["enisa PR.AA-05","enisa A.5.18","enisa A.5.3"]},\n\
{"id":"11.3","basis":"stated","by":["enisa A.8.2"]},\n\
{"id":"11.5","basis":"stated","by":["enisa PR.AA-01","enisa PR.AA-05","enisa A.5.16"]},\n\
{"id":"11.7","basis":"stated","by":["enisa PR.AA-03","enisa A.8.5"]}],"dora-2022-2554":[{"id":"Art. 9(4)(c)","basis":"read"},\n\
{"id":"Art. 9(4)(d)","basis":"read"}],"dora-rts-2024-1774":[{"id":"Art. 20","basis":"read"},\n\
{"id":"Art. 21","basis":"read"}]},"identity-infrastructure":{"nist-800-53-r5":[{"id":"IA-2","basis":"stated","title":"Identification and Authentication (Organizational Users)","by":["csa IAM-02","csa IAM-14","csa IAM-16"]},\n\
{"id":"IA-3","basis":"stated","title":"Device Identification and Authentication","by":["csa IAM-14","csa IAM-16","fedramp KSI-IAM-SNU"]},\n\
{"id":"IA-5","basis":"stated","title":"Authenticator Management","by":["csa IAM-02","csa IAM-09","csa IAM-14"]},\n\
{"id":"IA-8","basis":"stated","title":"Identification and Authentication (Non-organizational Users)","by":["csa IAM-09","csa IAM-14","csa IAM-16"]},\n\
{"id":"IA-9","basis":"read","title":"Service Identification and Authentication"},\n\
{"id":"SC-17","basis":"read","title":"Public Key Infrastructure Certificates"}],"nist-csf-2.0":[{"id":"PR.AA-01","basis":"stated","by":["csa IAM-09","csa IAM-14","csa IAM-15"]},\n\
{"id":"PR.AA-03","basis":"stated","by":["csa IAM-02","csa IAM-14","csa IAM-16"]},\n\
{"id":"PR.AA-04","basis":"stated","by":["csa IAM-16","nist-b A.5.16"]}],"csa-ccm-4.1":[{"id":"IAM-02","basis":"stated","by":["csa-ownership IAM-02"]},\n\
{"id":"IAM-09","basis":"stated","by":["csa-ownership IAM-09"]},\n\
{"id":"IAM-13","basis":"stated","by":["csa-ownership IAM-14"]},\n\
{"id":"IAM-14","basis":"stated","by":["csa-ownership IAM-15"]},\n\
{"id":"IAM-15","basis":"stated","by":["csa-ownership IAM-16"]}],"csa-ccm-4.0":[{"id":"IAM-02","basis":"stated","by":["csa-ownership IAM-02"]},\n\
{"id":"IAM-09","basis":"stated","by":["csa-ownership IAM-09"]},\n\
{"id":"IAM-14","basis":"stated","by":["csa-ownership IAM-14"]},\n\
{"id":"IAM-15","basis":"stated","by":["csa-ownership IAM-15"]},\n\
{"id":"IAM-16","basis":"stated","by":["csa-ownership IAM-16"]}],"iso-27001-2022":[{"id":"A.5.16","basis":"stated","by":["nist-a IA-2","nist-a IA-5","nist-a IA-8"]},\n\
{"id":"A.5.17","basis":"stated","by":["csa IAM-02","csa IAM-14","csa IAM-15"]},\n\
{"id":"A.8.2","basis":"stated","by":["csa IAM-09","nist-b PR.AA-01","enisa 11.4"]},\n\
{"id":"A.8.5","basis":"stated","by":["csa IAM-02","csa IAM-14","nist-b PR.AA-01"]}],"iso-27017-2015":[{"id":"9.2.4","basis":"stated","by":["csa IAM-02","csa IAM-14","csa IAM-15"]},\n\
{"id":"9.4.2","basis":"stated","by":["csa IAM-14"]}],"pci-dss-4.0.1":[{"id":"8.3.2","basis":"stated","by":["csa IAM-14"]},\n\
{"id":"8.3.6","basis":"stated","by":["csa IAM-15"]},\n\
{"id":"8.4.1","basis":"stated","by":["csa IAM-14"]},\n\
{"id":"8.5.1","basis":"read"},\n\
{"id":"8.6.2","basis":"stated","by":["csa IAM-15"]}],"cis-controls-8.1":[{"id":"5.6","basis":"read"},\n\
{"id":"6.3","basis":"stated","by":["csa IAM-14"]},\n\
{"id":"6.6","basis":"read"},\n\
{"id":"6.7","basis":"read"},\n\
{"id":"12.5","basis":"stated","by":["csa IAM-14"]}],"aicpa-tsc-2017":[{"id":"CC6.1","basis":"stated","by":["csa IAM-09","csa IAM-14","csa IAM-15"]},\n\
{"id":"CC6.2","basis":"stated","by":["csa IAM-14","csa IAM-15","csa IAM-16"]}],"fedramp-ksi-2026":[{"id":"KSI-IAM-APM","basis":"stated","title":"Adopting Passwordless Methods","by":["fedramp IA-2","fedramp IA-5","fedramp IA-8"]},\n\
{"id":"KSI-IAM-SNU","basis":"stated","title":"Securing Non-User Authentication","by":["fedramp IA-3","fedramp IA-5"]}],"nis2-2024-2690":[{"id":"11.4","basis":"stated","by":["enisa A.8.2"]},\n\
{"id":"11.6","basis":"stated","by":["enisa PR.AA-03","enisa A.5.17"]},\n\
{"id":"11.7","basis":"stated","by":["enisa PR.AA-03","enisa A.8.5"]}],"dora-2022-2554":[{"id":"Art. 9(4)(d)","basis":"read"}],"dora-rts-2024-1774":[{"id":"Art. 20","basis":"read"},\n\
{"id":"Art. 21","basis":"read"}]},"devices":{"nist-800-53-r5":[{"id":"AC-17","basis":"stated","title":"Remote Access","by":["nist-a A.6.7","fedramp KSI-IAM-ELP"]},\n\
{"id":"AC-19","basis":"stated","title":"Access Control for Mobile Devices","by":["csa UEM-08","nist-a A.7.9","nist-a A.8.1"]},\n\
{"id":"AC-20","basis":"stated","title":"Use of External Systems","by":["nist-a A.7.9","fedramp KSI-IAM-ELP"]},\n\
{"id":"CM-8","basis":"read","title":"System Component Inventory"},\n\
{"id":"MP-7","basis":"read","title":"Media Use"},\n\
{"id":"SC-28","basis":"stated","title":"Protection of Information at Rest","by":["csa UEM-08"]},\n\
{"id":"SI-3","basis":"stated","title":"Malicious Code Protection","by":["nist-a A.8.7","fedramp KSI-IAM-ELP"]}],"nist-csf-2.0":[{"id":"ID.AM-01","basis":"stated","by":["enisa 12.4"]},\n\
{"id":"PR.DS-01","basis":"stated","by":["csa UEM-08","nist-b A.8.7","enisa 12.3"]},\n\
{"id":"PR.PS-01","basis":"stated","by":["csa UEM-11"]},\n\
{"id":"PR.PS-05","basis":"stated","by":["enisa 6.9"]},\n\
{"id":"DE.CM-09","basis":"stated","by":["csa UEM-11","enisa 6.9"]}],"csa-ccm-4.1":[{"id":"UEM-02","basis":"read"},\n\
{"id":"UEM-04","basis":"read"},\n\
{"id":"UEM-05","basis":"read"},\n\
{"id":"UEM-07","basis":"read"},\n\
{"id":"UEM-08","basis":"stated","by":["csa-ownership UEM-08"]},\n\
{"id":"UEM-09","basis":"read"},\n\
{"id":"UEM-11","basis":"stated","by":["csa-ownership UEM-11"]},\n\
{"id":"UEM-13","basis":"read"}],"csa-ccm-4.0":[{"id":"UEM-02","basis":"read"},\n\
{"id":"UEM-04","basis":"read"},\n\
{"id":"UEM-05","basis":"read"},\n\
{"id":"UEM-07","basis":"read"},\n\
{"id":"UEM-08","basis":"stated","by":["csa-ownership UEM-08"]},\n\
{"id":"UEM-09","basis":"read"},\n\
{"id":"UEM-11","basis":"stated","by":["csa-ownership UEM-11"]},\n\
{"id":"UEM-13","basis":"read"}],"iso-27001-2022":[{"id":"A.6.7","basis":"stated","by":["nist-a AC-17"]},\n\
{"id":"A.7.9","basis":"stated","by":["nist-a AC-19","nist-a AC-20"]},\n\
{"id":"A.8.1","basis":"stated","by":["csa UEM-08","nist-a AC-19"]},\n\
{"id":"A.8.7","basis":"stated","by":["nist-a SI-3","nist-b PR.DS-01","enisa 6.9"]}],"pci-dss-4.0.1":[{"id":"1.5.1","basis":"read"},\n\
{"id":"5.2.1","basis":"read"},\n\
{"id":"5.3.1","basis":"read"},\n\
{"id":"5.3.2","basis":"read"},\n\
{"id":"5.3.3","basis":"read"}],"cis-controls-8.1":[{"id":"1.1","basis":"read"},\n\
{"id":"3.6","basis":"stated","by":["csa UEM-08"]},\n\
{"id":"4.5","basis":"read"},\n\
{"id":"4.11","basis":"read"},\n\
{"id":"4.12","basis":"read"},\n\
{"id":"10.1","basis":"read"},\n\
{"id":"10.2","basis":"read"}],"aicpa-tsc-2017":[{"id":"CC6.7","basis":"stated","by":["csa UEM-08","csa UEM-11"]},\n\
{"id":"CC6.8","basis":"read"}],"fedramp-ksi-2026":[{"id":"KSI-IAM-ELP","basis":"stated","title":"Ensuring Least Privilege","by":["fedramp AC-17","fedramp AC-20","fedramp SI-3"]}],"nis2-2024-2690":[{"id":"6.9","basis":"stated","by":["enisa DE.CM-09","enisa PR.PS-05","enisa A.8.7"]},\n\
{"id":"12.3","basis":"stated","by":["enisa PR.DS-01"]},\n\
{"id":"12.4","basis":"stated","by":["enisa ID.AM-01"]}],"dora-2022-2554":[{"id":"Art. 9(2)","basis":"read"}],"dora-rts-2024-1774":[{"id":"Art. 11","basis":"read"}]},"applications":{"nist-800-53-r5":[{"id":"RA-5","basis":"stated","title":"Vulnerability Monitoring and Scanning","by":["csa TVM-05","nist-a A.8.8","fedramp KSI-SCR-MON"]},\n\
{"id":"SA-3","basis":"stated","title":"System Development Life Cycle","by":["csa AIS-04","nist-a A.8.25","nist-a A.8.31"]},\n\
{"id":"SA-8","basis":"stated","title":"Security and Privacy Engineering Principles","by":["csa AIS-04","nist-a A.8.28","fedramp KSI-PIY-RSD"]},\n\
{"id":"SA-10","basis":"stated","title":"Developer Configuration Management","by":["nist-a A.8.28"]},\n\
{"id":"SA-11","basis":"stated","title":"Developer Testing and Evaluation","by":["csa AIS-05","csa AIS-07","csa TVM-05"]},\n\
{"id":"SA-15","basis":"stated","title":"Development Process, Standards, and Tools","by":["csa AIS-07","nist-a A.8.25"]},\n\
{"id":"SI-2","basis":"stated","title":"Flaw Remediation","by":["csa AIS-07","nist-a A.8.8","fedramp KSI-CMT-VTD"]},\n\
{"id":"SI-10","basis":"stated","title":"Information Input Validation","by":["csa AIS-05","fedramp KSI-PIY-RSD"]}],"nist-csf-2.0":[{"id":"ID.RA-01","basis":"stated","by":["csa AIS-05","csa AIS-07","csa TVM-05"]},\n\
{"id":"ID.RA-09","basis":"read"},\n\
{"id":"PR.PS-02","basis":"stated","by":["csa AIS-04","csa AIS-05","csa AIS-07"]},\n\
{"id":"PR.PS-06","basis":"stated","by":["csa AIS-04","csa AIS-07","nist-b A.8.25"]}],"csa-ccm-4.1":[{"id":"AIS-02","basis":"read"},\n\
{"id":"AIS-04","basis":"stated","by":["csa-ownership AIS-04"]},\n\
{"id":"AIS-05","basis":"stated","by":["csa-ownership AIS-05"]},\n\
{"id":"AIS-06","basis":"read"},\n\
{"id":"AIS-07","basis":"stated","by":["csa-ownership AIS-07"]},\n\
{"id":"AIS-08","basis":"read"},\n\
{"id":"TVM-06","basis":"stated","by":["csa-ownership TVM-05"]},\n\
{"id":"STA-09","basis":"read"}],"csa-ccm-4.0":[{"id":"AIS-02","basis":"read"},\n\
{"id":"AIS-04","basis":"stated","by":["csa-ownership AIS-04"]},\n\
{"id":"AIS-05","basis":"stated","by":["csa-ownership AIS-05"]},\n\
{"id":"AIS-06","basis":"read"},\n\
{"id":"AIS-07","basis":"stated","by":["csa-ownership AIS-07"]},\n\
{"id":"TVM-05","basis":"stated","by":["csa-ownership TVM-05"]}],"iso-27001-2022":[{"id":"A.8.4","basis":"read"},\n\
{"id":"A.8.8","basis":"stated","by":["csa AIS-07","csa TVM-05","nist-a RA-5"]},\n\
{"id":"A.8.25","basis":"stated","by":["csa AIS-04","csa AIS-05","nist-a SA-15"]},\n\
{"id":"A.8.26","basis":"stated","by":["csa AIS-04"]},\n\
{"id":"A.8.28","basis":"stated","by":["csa AIS-04","csa TVM-05","nist-a SA-10"]},\n\
{"id":"A.8.29","basis":"stated","by":["csa AIS-05","nist-a SA-11","enisa 6.5"]},\n\
{"id":"A.8.31","basis":"stated","by":["csa TVM-05","nist-a SA-3","enisa 6.2"]}],"iso-27017-2015":[{"id":"12.6.1","basis":"stated","by":["csa AIS-07"]},\n\
{"id":"14.1.1","basis":"stated","by":["csa AIS-04"]},\n\
{"id":"14.2.1","basis":"stated","by":["csa AIS-04"]}],"pci-dss-4.0.1":[{"id":"6.2.1","basis":"stated","by":["csa AIS-04"]},\n\
{"id":"6.2.3","basis":"stated","by":["csa AIS-04"]},\n\
{"id":"6.2.4","basis":"stated","by":["csa AIS-05"]},\n\
{"id":"6.3.1","basis":"stated","by":["csa AIS-07","csa TVM-05"]},\n\
{"id":"6.3.2","basis":"stated","by":["csa TVM-05"]},\n\
{"id":"6.3.3","basis":"stated","by":["csa TVM-05"]},\n\
{"id":"6.4.2","basis":"stated","by":["csa AIS-05"]},\n\
{"id":"6.5.1","basis":"stated","by":["csa AIS-05"]}],"cis-controls-8.1":[{"id":"16.1","basis":"read"},\n\
{"id":"16.2","basis":"stated","by":["csa AIS-07"]},\n\
{"id":"16.4","basis":"read"},\n\
{"id":"16.5","basis":"read"},\n\
{"id":"16.6","basis":"stated","by":["csa AIS-07"]},\n\
{"id":"16.11","basis":"read"},\n\
{"id":"16.12","basis":"stated","by":["csa AIS-05"]}],"aicpa-tsc-2017":[{"id":"CC6.8","basis":"stated","by":["csa AIS-04","csa AIS-05"]},\n\
{"id":"CC7.1","basis":"stated","by":["csa AIS-07"]},\n\
{"id":"CC8.1","basis":"stated","by":["csa AIS-04","csa AIS-05","csa AIS-07"]}],"fedramp-ksi-2026":[{"id":"KSI-CMT-VTD","basis":"stated","title":"Validating Throughout Deployment","by":["fedramp SI-2"]},\n\
{"id":"KSI-CMT-RMV","basis":"read","title":"Redeploying vs Modifying"},\n\
{"id":"KSI-PIY-RSD","basis":"stated","title":"Reviewing Security in the SDLC","by":["fedramp SA-3","fedramp SA-8","fedramp SI-10"]},\n\
{"id":"KSI-SCR-MON","basis":"stated","title":"Monitoring Supply Chain Risk","by":["fedramp RA-5"]},\n\
{"id":"KSI-SVC-VRI","basis":"read","title":"Validating Resource Integrity"}],"nis2-2024-2690":[{"id":"6.2","basis":"stated","by":["enisa PR.PS-06","enisa A.8.25","enisa A.8.31"]},\n\
{"id":"6.5","basis":"stated","by":["enisa ID.RA-01","enisa A.8.29"]},\n\
{"id":"6.10","basis":"stated","by":["enisa ID.RA-01","enisa PR.PS-02","enisa A.8.8"]}],"dora-2022-2554":[{"id":"Art. 24(1)","basis":"read"},\n\
{"id":"Art. 25(1)","basis":"read"}],"dora-rts-2024-1774":[{"id":"Art. 10","basis":"read"},\n\
{"id":"Art. 16","basis":"read"},\n\
{"id":"Art. 17","basis":"read"}]},"platform-runtime":{"nist-800-53-r5":[{"id":"CM-6","basis":"stated","title":"Configuration Settings","by":["csa IVS-04","nist-a A.8.9","fedramp KSI-CMT-RMV"]},\n\
{"id":"CM-8","basis":"stated","title":"System Component Inventory","by":["nist-a A.8.9","fedramp KSI-CMT-RMV"]},\n\
{"id":"RA-5","basis":"stated","title":"Vulnerability Monitoring and Scanning","by":["csa TVM-07","csa TVM-05","csa TVM-03"]},\n\
{"id":"SA-22","basis":"read","title":"Unsupported System Components"},\n\
{"id":"SI-2","basis":"stated","title":"Flaw Remediation","by":["nist-a A.8.8","fedramp KSI-SVC-EIS"]}],"nist-csf-2.0":[{"id":"ID.AM-02","basis":"read"},\n\
{"id":"ID.AM-08","basis":"read"},\n\
{"id":"ID.RA-01","basis":"stated","by":["csa TVM-07","csa TVM-05","csa TVM-03"]},\n\
{"id":"PR.PS-01","basis":"stated","by":["csa IVS-04","nist-b A.8.9","enisa 6.3"]},\n\
{"id":"PR.PS-02","basis":"stated","by":["csa TVM-05","csa TVM-03","enisa 6.10"]}],"csa-ccm-4.1":[{"id":"I&S-04","basis":"stated","by":["csa-ownership IVS-04"]},\n\
{"id":"TVM-03","basis":"stated","by":["csa-ownership TVM-07"]},\n\
{"id":"TVM-06","basis":"stated","by":["csa-ownership TVM-05"]},\n\
{"id":"TVM-08","basis":"stated","by":["csa-ownership TVM-03"]}],"csa-ccm-4.0":[{"id":"IVS-04","basis":"stated","by":["csa-ownership IVS-04"]},\n\
{"id":"TVM-07","basis":"stated","by":["csa-ownership TVM-07"]},\n\
{"id":"TVM-05","basis":"stated","by":["csa-ownership TVM-05"]},\n\
{"id":"TVM-03","basis":"stated","by":["csa-ownership TVM-03"]}],"iso-27001-2022":[{"id":"A.8.8","basis":"stated","by":["csa TVM-07","csa TVM-05","csa TVM-03"]},\n\
{"id":"A.8.9","basis":"stated","by":["csa IVS-04","nist-a CM-6","nist-a CM-8"]},\n\
{"id":"A.8.19","basis":"stated","by":["csa TVM-05"]}],"iso-27017-2015":[{"id":"12.6.1","basis":"read"}],"pci-dss-4.0.1":[{"id":"2.2.1","basis":"stated","by":["csa IVS-04"]},\n\
{"id":"6.3.1","basis":"stated","by":["csa TVM-07","csa TVM-05","csa TVM-03"]},\n\
{"id":"6.3.2","basis":"stated","by":["csa TVM-07","csa TVM-05","csa TVM-03"]},\n\
{"id":"6.3.3","basis":"stated","by":["csa TVM-07","csa TVM-05","csa TVM-03"]},\n\
{"id":"12.3.4","basis":"read"}],"cis-controls-8.1":[{"id":"2.1","basis":"read"},\n\
{"id":"2.2","basis":"read"},\n\
{"id":"2.6","basis":"stated","by":["csa TVM-05"]},\n\
{"id":"7.1","basis":"stated","by":["csa TVM-07"]},\n\
{"id":"7.4","basis":"read"},\n\
{"id":"16.7","basis":"read"}],"aicpa-tsc-2017":[{"id":"CC6.8","basis":"stated","by":["csa IVS-04"]},\n\
{"id":"CC7.1","basis":"stated","by":["csa IVS-04","csa TVM-07","csa TVM-03"]},\n\
{"id":"CC8.1","basis":"read"}],"fedramp-ksi-2026":[{"id":"KSI-CMT-RMV","basis":"stated","title":"Redeploying vs Modifying","by":["fedramp CM-6","fedramp CM-8"]},\n\
{"id":"KSI-CNA-DFP","basis":"read","title":"Defining Functionality and Privileges"},\n\
{"id":"KSI-SCR-MON","basis":"stated","title":"Monitoring Supply Chain Risk","by":["fedramp RA-5"]},\n\
{"id":"KSI-SVC-EIS","basis":"stated","title":"Evaluating and Improving Security","by":["fedramp SI-2"]}],"nis2-2024-2690":[{"id":"6.3","basis":"stated","by":["enisa PR.PS-01","enisa A.8.9"]},\n\
{"id":"6.6","basis":"stated","by":["enisa PR.PS-02"]},\n\
{"id":"6.10","basis":"stated","by":["enisa ID.RA-01","enisa PR.PS-02","enisa A.8.8"]}],"dora-2022-2554":[{"id":"Art. 7","basis":"read"},\n\
{"id":"Art. 9(4)(f)","basis":"read"}],"dora-rts-2024-1774":[{"id":"Art. 8","basis":"read"},\n\
{"id":"Art. 10","basis":"read"}]},"network-controls":{"nist-800-53-r5":[{"id":"AC-4","basis":"stated","title":"Information Flow Enforcement","by":["nist-a A.8.22","nist-a A.8.23"]},\n\
{"id":"AC-17","basis":"stated","title":"Remote Access","by":["csa IVS-07","fedramp KSI-CNA-MAT","fedramp KSI-CNA-RNT"]},\n\
{"id":"CA-9","basis":"stated","title":"Internal System Connections","by":["fedramp KSI-CNA-MAT","fedramp KSI-CNA-RNT","fedramp KSI-CNA-ULN"]},\n\
{"id":"SC-5","basis":"stated","title":"Denial-of-service Protection","by":["csa IVS-09","fedramp KSI-CNA-RVP"]},\n\
{"id":"SC-7","basis":"stated","title":"Boundary Protection","by":["csa IVS-03","csa IVS-06","csa IVS-07"]},\n\
{"id":"SC-8","basis":"stated","title":"Transmission Confidentiality and Integrity","by":["csa IVS-03","csa IVS-07","nist-a A.8.20"]}],"nist-csf-2.0":[{"id":"ID.AM-03","basis":"stated","by":["csa IVS-03","csa IVS-09","nist-b A.8.20"]},\n\
{"id":"PR.DS-02","basis":"stated","by":["csa IVS-03","csa IVS-07","nist-b A.8.20"]},\n\
{"id":"PR.IR-01","basis":"stated","by":["csa IVS-03","csa IVS-06","csa IVS-09"]},\n\
{"id":"DE.CM-01","basis":"stated","by":["csa IVS-03","csa IVS-09","enisa 6.7"]}],"csa-ccm-4.1":[{"id":"I&S-03","basis":"stated","by":["csa-ownership IVS-03"]},\n\
{"id":"I&S-06","basis":"stated","by":["csa-ownership IVS-06"]},\n\
{"id":"I&S-07","basis":"stated","by":["csa-ownership IVS-07"]},\n\
{"id":"I&S-08","basis":"read"},\n\
{"id":"I&S-09","basis":"stated","by":["csa-ownership IVS-09"]}],"csa-ccm-4.0":[{"id":"IVS-03","basis":"stated","by":["csa-ownership IVS-03"]},\n\
{"id":"IVS-06","basis":"stated","by":["csa-ownership IVS-06"]},\n\
{"id":"IVS-07","basis":"stated","by":["csa-ownership IVS-07"]},\n\
{"id":"IVS-08","basis":"read"},\n\
{"id":"IVS-09","basis":"stated","by":["csa-ownership IVS-09"]}],"iso-27001-2022":[{"id":"A.8.20","basis":"stated","by":["csa IVS-03","csa IVS-07","csa IVS-09"]},\n\
{"id":"A.8.21","basis":"stated","by":["csa IVS-03","csa IVS-09","nist-b ID.AM-03"]},\n\
{"id":"A.8.22","basis":"stated","by":["csa IVS-03","csa IVS-06","csa IVS-09"]},\n\
{"id":"A.8.23","basis":"stated","by":["nist-a AC-4","nist-a SC-7"]}],"iso-27017-2015":[{"id":"CLD.9.5.1","basis":"read"},\n\
{"id":"CLD.13.1.4","basis":"read"},\n\
{"id":"13.1.3","basis":"stated","by":["csa IVS-06","csa IVS-07"]}],"pci-dss-4.0.1":[{"id":"1.2.1","basis":"read"},\n\
{"id":"1.2.5","basis":"stated","by":["csa IVS-03"]},\n\
{"id":"1.2.7","basis":"stated","by":["csa IVS-03"]},\n\
{"id":"1.3.1","basis":"stated","by":["csa IVS-09"]},\n\
{"id":"1.3.2","basis":"stated","by":["csa IVS-09"]},\n\
{"id":"1.4.1","basis":"stated","by":["csa IVS-09"]},\n\
{"id":"1.4.2","basis":"stated","by":["csa IVS-03","csa IVS-09"]}],"cis-controls-8.1":[{"id":"4.4","basis":"read"},\n\
{"id":"12.2","basis":"stated","by":["csa IVS-03"]},\n\
{"id":"12.4","basis":"read"},\n\
{"id":"13.3","basis":"stated","by":["csa IVS-09"]},\n\
{"id":"13.4","basis":"read"},\n\
{"id":"13.6","basis":"stated","by":["csa IVS-03"]},\n\
{"id":"13.8","basis":"stated","by":["csa IVS-09"]}],"aicpa-tsc-2017":[{"id":"CC6.1","basis":"stated","by":["csa IVS-03","csa IVS-07"]},\n\
{"id":"CC6.6","basis":"stated","by":["csa IVS-09"]},\n\
{"id":"CC6.7","basis":"stated","by":["csa IVS-03","csa IVS-07"]}],"fedramp-ksi-2026":[{"id":"KSI-CNA-RNT","basis":"stated","title":"Restricting Network Traffic","by":["fedramp AC-17","fedramp CA-9","fedramp SC-7"]},\n\
{"id":"KSI-CNA-ULN","basis":"stated","title":"Using Logical Networking","by":["fedramp AC-17","fedramp CA-9","fedramp SC-7"]},\n\
{"id":"KSI-CNA-MAT","basis":"stated","title":"Minimizing Attack Surface","by":["fedramp AC-17","fedramp CA-9","fedramp SC-7"]},\n\
{"id":"KSI-CNA-RVP","basis":"stated","title":"Reviewing Protections","by":["fedramp SC-5"]},\n\
{"id":"KSI-SVC-VCM","basis":"read","title":"Validating Communications"}],"nis2-2024-2690":[{"id":"6.7","basis":"stated","by":["enisa DE.CM-01","enisa PR.IR-01","enisa A.8.20"]},\n\
{"id":"6.8","basis":"stated","by":["enisa PR.IR-01","enisa A.8.22"]}],"dora-2022-2554":[{"id":"Art. 9(4)(b)","basis":"read"}],"dora-rts-2024-1774":[{"id":"Art. 13","basis":"read"},\n\
{"id":"Art. 14","basis":"read"}]},"operating-system":{"nist-800-53-r5":[{"id":"CM-2","basis":"stated","title":"Baseline Configuration","by":["nist-a A.8.9","fedramp KSI-CMT-RMV"]},\n\
{"id":"CM-6","basis":"stated","title":"Configuration Settings","by":["csa IVS-04","nist-a A.8.9","fedramp KSI-CMT-RMV"]},\n\
{"id":"CM-7","basis":"stated","title":"Least Functionality","by":["csa TVM-04","nist-a A.8.19","fedramp KSI-CMT-RMV"]},\n\
{"id":"RA-5","basis":"stated","title":"Vulnerability Monitoring and Scanning","by":["csa TVM-02","csa TVM-07","csa TVM-04"]},\n\
{"id":"SI-2","basis":"stated","title":"Flaw Remediation","by":["csa TVM-04","nist-a A.8.8","fedramp KSI-SVC-EIS"]},\n\
{"id":"SI-3","basis":"stated","title":"Malicious Code Protection","by":["csa TVM-02","csa TVM-07","csa TVM-04"]}],"nist-csf-2.0":[{"id":"ID.RA-01","basis":"stated","by":["csa TVM-07","csa TVM-03","nist-b A.8.8"]},\n\
{"id":"PR.PS-01","basis":"stated","by":["csa IVS-04","nist-b A.8.9","enisa 6.3"]},\n\
{"id":"PR.PS-02","basis":"stated","by":["csa TVM-04","csa TVM-03","enisa 6.10"]},\n\
{"id":"DE.CM-09","basis":"stated","by":["csa TVM-02","enisa 6.6","enisa 6.9"]}],"csa-ccm-4.1":[{"id":"I&S-04","basis":"stated","by":["csa-ownership IVS-04"]},\n\
{"id":"TVM-02","basis":"stated","by":["csa-ownership TVM-02"]},\n\
{"id":"TVM-03","basis":"stated","by":["csa-ownership TVM-07"]},\n\
{"id":"TVM-05","basis":"stated","by":["csa-ownership TVM-04"]},\n\
{"id":"TVM-08","basis":"stated","by":["csa-ownership TVM-03"]}],"csa-ccm-4.0":[{"id":"IVS-04","basis":"stated","by":["csa-ownership IVS-04"]},\n\
{"id":"TVM-02","basis":"stated","by":["csa-ownership TVM-02"]},\n\
{"id":"TVM-07","basis":"stated","by":["csa-ownership TVM-07"]},\n\
{"id":"TVM-04","basis":"stated","by":["csa-ownership TVM-04"]},\n\
{"id":"TVM-03","basis":"stated","by":["csa-ownership TVM-03"]}],"iso-27001-2022":[{"id":"A.8.7","basis":"stated","by":["csa TVM-02","csa TVM-03","nist-a SI-3"]},\n\
{"id":"A.8.8","basis":"stated","by":["csa TVM-07","csa TVM-04","csa TVM-03"]},\n\
{"id":"A.8.9","basis":"stated","by":["csa IVS-04","nist-a CM-2","nist-a CM-6"]},\n\
{"id":"A.8.19","basis":"stated","by":["nist-a CM-7"]}],"iso-27017-2015":[{"id":"CLD.9.5.2","basis":"stated","by":["csa TVM-02"]}],"pci-dss-4.0.1":[{"id":"2.2.1","basis":"stated","by":["csa IVS-04"]},\n\
{"id":"2.2.4","basis":"read"},\n\
{"id":"5.2.1","basis":"read"},\n\
{"id":"5.3.1","basis":"stated","by":["csa TVM-04"]},\n\
{"id":"6.3.3","basis":"stated","by":["csa TVM-07","csa TVM-03"]},\n\
{"id":"11.3.1","basis":"read"}],"cis-controls-8.1":[{"id":"4.1","basis":"read"},\n\
{"id":"4.8","basis":"read"},\n\
{"id":"7.3","basis":"read"},\n\
{"id":"7.5","basis":"stated","by":["csa TVM-07"]},\n\
{"id":"7.7","basis":"stated","by":["csa TVM-03"]},\n\
{"id":"10.1","basis":"stated","by":["csa TVM-02"]},\n\
{"id":"10.2","basis":"stated","by":["csa TVM-04"]}],"aicpa-tsc-2017":[{"id":"CC6.8","basis":"stated","by":["csa IVS-04","csa TVM-02"]},\n\
{"id":"CC7.1","basis":"stated","by":["csa IVS-04","csa TVM-07","csa TVM-03"]}],"fedramp-ksi-2026":[{"id":"KSI-CMT-RMV","basis":"stated","title":"Redeploying vs Modifying","by":["fedramp CM-2","fedramp CM-6","fedramp CM-7"]},\n\
{"id":"KSI-SVC-EIS","basis":"stated","title":"Evaluating and Improving Security","by":["fedramp CM-7","fedramp SI-2"]}],"nis2-2024-2690":[{"id":"6.3","basis":"stated","by":["enisa PR.PS-01","enisa A.8.9"]},\n\
{"id":"6.6","basis":"stated","by":["enisa DE.CM-09","enisa PR.PS-02"]},\n\
{"id":"6.9","basis":"stated","by":["enisa DE.CM-09","enisa A.8.7"]},\n\
{"id":"6.10","basis":"stated","by":["enisa ID.RA-01","enisa PR.PS-02","enisa A.8.8"]}],"dora-2022-2554":[{"id":"Art. 7","basis":"read"},\n\
{"id":"Art. 9(4)(f)","basis":"read"}],"dora-rts-2024-1774":[{"id":"Art. 10","basis":"read"},\n\
{"id":"Art. 11","basis":"read"}]},"logging-and-monitoring":{"nist-800-53-r5":[{"id":"AU-2","basis":"stated","title":"Event Logging","by":["nist-a A.8.15","fedramp KSI-MLA-LET","fedramp KSI-MLA-OSM"]},\n\
{"id":"AU-3","basis":"stated","title":"Content of Audit Records","by":["csa LOG-08","nist-a A.5.28","nist-a A.8.15"]},\n\
{"id":"AU-6","basis":"stated","title":"Audit Record Review, Analysis, and Reporting","by":["csa LOG-05","csa LOG-08","csa LOG-13"]},\n\
{"id":"AU-9","basis":"stated","title":"Protection of Audit Information","by":["csa LOG-04","csa LOG-09","nist-a A.8.15"]},\n\
{"id":"AU-11","basis":"stated","title":"Audit Record Retention","by":["csa LOG-02","nist-a A.5.28","nist-a A.8.15"]},\n\
{"id":"AU-12","basis":"stated","title":"Audit Record Generation","by":["csa LOG-08","csa LOG-09","nist-a A.8.15"]},\n\
{"id":"CA-7","basis":"read","title":"Continuous Monitoring"},\n\
{"id":"SI-4","basis":"stated","title":"System Monitoring","by":["nist-a A.8.16","fedramp KSI-MLA-LET","fedramp KSI-MLA-OSM"]}],"nist-csf-2.0":[{"id":"PR.PS-04","basis":"stated","by":["csa LOG-02","csa LOG-03","csa LOG-04"]},\n\
{"id":"DE.CM-03","basis":"stated","by":["csa LOG-03","csa LOG-05","csa LOG-08"]},\n\
{"id":"DE.CM-06","basis":"stated","by":["csa LOG-03","csa LOG-05","csa LOG-08"]},\n\
{"id":"DE.CM-09","basis":"stated","by":["csa LOG-03","csa LOG-05","csa LOG-08"]},\n\
{"id":"DE.AE-02","basis":"stated","by":["csa LOG-03","csa LOG-05"]},\n\
{"id":"DE.AE-03","basis":"stated","by":["csa LOG-03","csa LOG-05","nist-b A.8.15"]},\n\
{"id":"DE.AE-06","basis":"stated","by":["csa LOG-03","csa LOG-05","csa LOG-13"]}],"csa-ccm-4.1":[{"id":"LOG-02","basis":"stated","by":["csa-ownership LOG-02"]},\n\
{"id":"LOG-03","basis":"stated","by":["csa-ownership LOG-03"]},\n\
{"id":"LOG-04","basis":"stated","by":["csa-ownership LOG-04"]},\n\
{"id":"LOG-05","basis":"stated","by":["csa-ownership LOG-05"]},\n\
{"id":"LOG-07","basis":"stated","by":["csa-ownership LOG-07"]},\n\
{"id":"LOG-09","basis":"stated","by":["csa-ownership LOG-08"]},\n\
{"id":"LOG-10","basis":"stated","by":["csa-ownership LOG-09"]},\n\
{"id":"LOG-14","basis":"stated","by":["csa-ownership LOG-13"]}],"csa-ccm-4.0":[{"id":"LOG-02","basis":"stated","by":["csa-ownership LOG-02"]},\n\
{"id":"LOG-03","basis":"stated","by":["csa-ownership LOG-03"]},\n\
{"id":"LOG-04","basis":"stated","by":["csa-ownership LOG-04"]},\n\
{"id":"LOG-05","basis":"stated","by":["csa-ownership LOG-05"]},\n\
{"id":"LOG-07","basis":"stated","by":["csa-ownership LOG-07"]},\n\
{"id":"LOG-08","basis":"stated","by":["csa-ownership LOG-08"]},\n\
{"id":"LOG-09","basis":"stated","by":["csa-ownership LOG-09"]},\n\
{"id":"LOG-13","basis":"stated","by":["csa-ownership LOG-13"]}],"iso-27001-2022":[{"id":"A.5.28","basis":"stated","by":["csa LOG-02","csa LOG-03","nist-a AU-11"]},\n\
{"id":"A.8.15","basis":"stated","by":["csa LOG-02","csa LOG-03","csa LOG-04"]},\n\
{"id":"A.8.16","basis":"stated","by":["csa LOG-05","nist-a SI-4","nist-b DE.AE-03"]},\n\
{"id":"A.8.17","basis":"stated","by":["nist-b PR.PS-04","enisa 3.2"]}],"iso-27017-2015":[{"id":"CLD.12.4.5","basis":"read"},\n\
{"id":"12.4.1","basis":"stated","by":["csa LOG-07","csa LOG-08"]}],"pci-dss-4.0.1":[{"id":"10.2.1","basis":"stated","by":["csa LOG-03","csa LOG-07"]},\n\
{"id":"10.2.2","basis":"stated","by":["csa LOG-03","csa LOG-07","csa LOG-08"]},\n\
{"id":"10.3.2","basis":"stated","by":["csa LOG-02","csa LOG-09"]},\n\
{"id":"10.4.1","basis":"read"},\n\
{"id":"10.4.1.1","basis":"stated","by":["csa LOG-03","csa LOG-05"]},\n\
{"id":"10.5.1","basis":"stated","by":["csa LOG-02"]},\n\
{"id":"10.6.1","basis":"read"},\n\
{"id":"10.7.2","basis":"stated","by":["csa LOG-13"]}],"cis-controls-8.1":[{"id":"8.1","basis":"read"},\n\
{"id":"8.2","basis":"stated","by":["csa LOG-08"]},\n\
{"id":"8.5","basis":"stated","by":["csa LOG-03"]},\n\
{"id":"8.9","basis":"stated","by":["csa LOG-02"]},\n\
{"id":"8.10","basis":"read"},\n\
{"id":"8.11","basis":"stated","by":["csa LOG-05"]},\n\
{"id":"8.12","basis":"read"},\n\
{"id":"13.1","basis":"read"}],"aicpa-tsc-2017":[{"id":"CC7.2","basis":"stated","by":["csa LOG-05","csa LOG-07","csa LOG-08"]},\n\
{"id":"CC7.3","basis":"stated","by":["csa LOG-03","csa LOG-13"]}],"fedramp-ksi-2026":[{"id":"KSI-MLA-LET","basis":"stated","title":"Logging Event Types","by":["fedramp AU-12","fedramp AU-2","fedramp SI-4"]},\n\
{"id":"KSI-MLA-OSM","basis":"stated","title":"Operating SIEM Capability","by":["fedramp AU-11","fedramp AU-2","fedramp AU-3"]},\n\
{"id":"KSI-MLA-RVL","basis":"stated","title":"Reviewing Logs","by":["fedramp AU-2","fedramp AU-6","fedramp SI-4"]},\n\
{"id":"KSI-MLA-ALA","basis":"read","title":"Authorizing Log Access"}],"nis2-2024-2690":[{"id":"3.2","basis":"stated","by":["enisa A.5.28","enisa A.8.15","enisa A.8.16"]}],"dora-2022-2554":[{"id":"Art. 10(1)","basis":"read"},\n\
{"id":"Art. 10(2)","basis":"read"}],"dora-rts-2024-1774":[{"id":"Art. 12","basis":"read"},\n\
{"id":"Art. 23","basis":"read"}]},"backup-and-recovery":{"nist-800-53-r5":[{"id":"CP-2","basis":"stated","title":"Contingency Plan","by":["csa BCR-09","nist-a A.5.29","nist-a A.8.14"]},\n\
{"id":"CP-4","basis":"stated","title":"Contingency Plan Testing","by":["csa BCR-08","nist-a A.5.29","nist-a A.5.30"]},\n\
{"id":"CP-6","basis":"stated","title":"Alternate Storage Site","by":["csa BCR-08","nist-a A.5.29","nist-a A.8.14"]},\n\
{"id":"CP-9","basis":"stated","title":"System Backup","by":["csa BCR-08","nist-a A.5.29","nist-a A.8.13"]},\n\
{"id":"CP-10","basis":"stated","title":"System Recovery and Reconstitution","by":["csa BCR-08","nist-a A.5.29","fedramp KSI-RPL-ABO"]}],"nist-csf-2.0":[{"id":"PR.DS-11","basis":"stated","by":["csa BCR-08","nist-b A.8.13","enisa 4.2"]},\n\
{"id":"RC.RP-01","basis":"stated","by":["enisa 4.1","enisa 4.2"]},\n\
{"id":"RC.RP-03","basis":"stated","by":["csa BCR-08","nist-b A.8.13"]},\n\
{"id":"RC.RP-05","basis":"read"},\n\
{"id":"ID.IM-04","basis":"stated","by":["csa BCR-09","enisa 4.1"]}],"csa-ccm-4.1":[{"id":"BCR-03","basis":"read"},\n\
{"id":"BCR-04","basis":"read"},\n\
{"id":"BCR-06","basis":"read"},\n\
{"id":"BCR-08","basis":"stated","by":["csa-ownership BCR-08"]},\n\
{"id":"BCR-09","basis":"stated","by":["csa-ownership BCR-09"]},\n\
{"id":"BCR-10","basis":"read"}],"csa-ccm-4.0":[{"id":"BCR-03","basis":"read"},\n\
{"id":"BCR-04","basis":"read"},\n\
{"id":"BCR-06","basis":"read"},\n\
{"id":"BCR-08","basis":"stated","by":["csa-ownership BCR-08"]},\n\
{"id":"BCR-09","basis":"stated","by":["csa-ownership BCR-09"]},\n\
{"id":"BCR-10","basis":"read"}],"iso-27001-2022":[{"id":"A.5.29","basis":"stated","by":["csa BCR-09","nist-a CP-10","nist-a CP-2"]},\n\
{"id":"A.5.30","basis":"stated","by":["csa BCR-08","csa BCR-09","nist-a CP-4"]},\n\
{"id":"A.8.13","basis":"stated","by":["csa BCR-08","nist-a CP-9","nist-b PR.DS-11"]},\n\
{"id":"A.8.14","basis":"stated","by":["nist-a CP-2","nist-a CP-6","enisa 4.2"]}],"iso-27017-2015":[{"id":"12.3","basis":"stated","by":["csa BCR-08"]}],"pci-dss-4.0.1":[{"id":"9.4.1.1","basis":"read"},\n\
{"id":"10.3.3","basis":"stated","by":["csa BCR-08"]},\n\
{"id":"12.10.1","basis":"stated","by":["csa BCR-08"]}],"cis-controls-8.1":[{"id":"11.1","basis":"stated","by":["csa BCR-08"]},\n\
{"id":"11.2","basis":"stated","by":["csa BCR-08"]},\n\
{"id":"11.3","basis":"stated","by":["csa BCR-08"]},\n\
{"id":"11.4","basis":"stated","by":["csa BCR-08"]},\n\
{"id":"11.5","basis":"stated","by":["csa BCR-08"]}],"aicpa-tsc-2017":[{"id":"A1.2","basis":"stated","by":["csa BCR-08","csa BCR-09"]},\n\
{"id":"A1.3","basis":"stated","by":["csa BCR-08"]},\n\
{"id":"CC7.5","basis":"read"}],"fedramp-ksi-2026":[{"id":"KSI-RPL-ABO","basis":"stated","title":"Aligning Backups with Objectives","by":["fedramp CP-10","fedramp CP-6","fedramp CP-9"]},\n\
{"id":"KSI-RPL-ARP","basis":"stated","title":"Aligning Recovery Plan","by":["fedramp CP-10","fedramp CP-2","fedramp CP-4"]},\n\
{"id":"KSI-RPL-RRO","basis":"stated","title":"Reviewing Recovery Objectives","by":["fedramp CP-10","fedramp CP-2"]},\n\
{"id":"KSI-RPL-TRC","basis":"stated","title":"Testing Recovery Capabilities","by":["fedramp CP-10","fedramp CP-2","fedramp CP-4"]}],"nis2-2024-2690":[{"id":"4.1","basis":"stated","by":["enisa ID.IM-04","enisa RC.RP-01","enisa A.5.29"]},\n\
{"id":"4.2","basis":"stated","by":["enisa PR.DS-11","enisa RC.RP-01","enisa A.8.13"]}],"dora-2022-2554":[{"id":"Art. 11(6)","basis":"read"},\n\
{"id":"Art. 12(1)","basis":"read"},\n\
{"id":"Art. 12(2)","basis":"read"}],"dora-rts-2024-1774":[{"id":"Art. 24","basis":"read"},\n\
{"id":"Art. 25","basis":"read"},\n\
{"id":"Art. 26","basis":"read"}]},"incident-response":{"nist-800-53-r5":[{"id":"IR-2","basis":"stated","title":"Incident Response Training","by":["csa SEF-03"]},\n\
{"id":"IR-3","basis":"stated","title":"Incident Response Testing","by":["csa SEF-03","fedramp KSI-INR-AAR","fedramp KSI-INR-RPI"]},\n\
{"id":"IR-4","basis":"stated","title":"Incident Handling","by":["csa SEF-03","csa SEF-06","csa SEF-08"]},\n\
{"id":"IR-5","basis":"stated","title":"Incident Monitoring","by":["csa SEF-03","fedramp KSI-INR-RPI"]},\n\
{"id":"IR-6","basis":"stated","title":"Incident Reporting","by":["csa SEF-03","csa SEF-08","nist-a A.5.5"]},\n\
{"id":"IR-7","basis":"stated","title":"Incident Response Assistance","by":["csa SEF-03","csa SEF-08","fedramp KSI-INR-RIR"]},\n\
{"id":"IR-8","basis":"stated","title":"Incident Response Plan","by":["csa SEF-03","nist-a A.5.24","fedramp KSI-INR-AAR"]}],"nist-csf-2.0":[{"id":"GV.SC-08","basis":"stated","by":["csa SEF-03","nist-b A.5.26","enisa 3.1"]},\n\
{"id":"ID.IM-04","basis":"stated","by":["csa SEF-03","nist-b A.5.24","nist-b A.5.26"]},\n\
{"id":"RS.MA-01","basis":"stated","by":["csa SEF-03","nist-b A.5.26","nist-b A.5.27"]},\n\
{"id":"RS.MA-02","basis":"stated","by":["csa SEF-06","nist-b A.5.24","nist-b A.5.26"]},\n\
{"id":"RS.AN-03","basis":"stated","by":["csa SEF-06","nist-b A.5.25","nist-b A.5.27"]},\n\
{"id":"RS.CO-02","basis":"stated","by":["csa SEF-08","nist-b A.5.26","enisa 3.3"]},\n\
{"id":"RS.CO-03","basis":"stated","by":["csa SEF-08","nist-b A.5.26","enisa 3.5"]},\n\
{"id":"RS.MI-01","basis":"stated","by":["nist-b A.5.26","enisa 3.1","enisa 3.3"]}],"csa-ccm-4.1":[{"id":"SEF-03","basis":"stated","by":["csa-ownership SEF-03"]},\n\
{"id":"SEF-04","basis":"read"},\n\
{"id":"SEF-06","basis":"stated","by":["csa-ownership SEF-06"]},\n\
{"id":"SEF-07","basis":"read"},\n\
{"id":"SEF-08","basis":"read"},\n\
{"id":"SEF-10","basis":"stated","by":["csa-ownership SEF-08"]},\n\
{"id":"TVM-10","basis":"read"}],"csa-ccm-4.0":[{"id":"SEF-03","basis":"stated","by":["csa-ownership SEF-03"]},\n\
{"id":"SEF-04","basis":"read"},\n\
{"id":"SEF-06","basis":"stated","by":["csa-ownership SEF-06"]},\n\
{"id":"SEF-07","basis":"read"},\n\
{"id":"SEF-08","basis":"stated","by":["csa-ownership SEF-08"]}],"iso-27001-2022":[{"id":"A.5.5","basis":"stated","by":["csa SEF-08","nist-a IR-6"]},\n\
{"id":"A.5.24","basis":"stated","by":["csa SEF-08","nist-a IR-8","nist-b ID.IM-04"]},\n\
{"id":"A.5.25","basis":"stated","by":["csa SEF-06","nist-a IR-4","nist-b RS.AN-03"]},\n\
{"id":"A.5.26","basis":"stated","by":["csa SEF-03","nist-a IR-4","nist-b GV.SC-08"]},\n\
{"id":"A.5.27","basis":"stated","by":["nist-a IR-4","nist-b ID.IM-04","nist-b RS.AN-03"]},\n\
{"id":"A.5.28","basis":"stated","by":["nist-b RS.MA-01","nist-b RS.MA-02"]},\n\
{"id":"A.6.8","basis":"stated","by":["nist-a IR-6","nist-b RS.MA-02","enisa 3.3"]}],"iso-27017-2015":[{"id":"16.1.2","basis":"read"},\n\
{"id":"16.1.4","basis":"stated","by":["csa SEF-06"]},\n\
{"id":"16.1.5","basis":"stated","by":["csa SEF-03","csa SEF-06"]}],"pci-dss-4.0.1":[{"id":"12.10.1","basis":"stated","by":["csa SEF-03","csa SEF-06","csa SEF-08"]},\n\
{"id":"12.10.2","basis":"read"},\n\
{"id":"12.10.3","basis":"read"},\n\
{"id":"12.10.4","basis":"read"},\n\
{"id":"12.10.5","basis":"stated","by":["csa SEF-03"]}],"cis-controls-8.1":[{"id":"17.1","basis":"read"},\n\
{"id":"17.2","basis":"stated","by":["csa SEF-03","csa SEF-08"]},\n\
{"id":"17.3","basis":"read"},\n\
{"id":"17.4","basis":"stated","by":["csa SEF-03"]},\n\
{"id":"17.5","basis":"read"},\n\
{"id":"17.6","basis":"read"},\n\
{"id":"17.7","basis":"read"},\n\
{"id":"17.9","basis":"read"}],"aicpa-tsc-2017":[{"id":"CC2.3","basis":"stated","by":["csa SEF-08"]},\n\
{"id":"CC7.3","basis":"stated","by":["csa SEF-03","csa SEF-06"]},\n\
{"id":"CC7.4","basis":"stated","by":["csa SEF-03"]},\n\
{"id":"CC7.5","basis":"read"}],"fedramp-ksi-2026":[{"id":"KSI-INR-RIR","basis":"stated","title":"Reviewing Incident Response Procedures","by":["fedramp IR-4","fedramp IR-6","fedramp IR-7"]},\n\
{"id":"KSI-INR-RPI","basis":"stated","title":"Reviewing Past Incidents","by":["fedramp IR-3","fedramp IR-4","fedramp IR-5"]},\n\
{"id":"KSI-INR-AAR","basis":"stated","title":"Generating After Action Reports","by":["fedramp IR-3","fedramp IR-4","fedramp IR-8"]}],"nis2-2024-2690":[{"id":"3.1","basis":"stated","by":["enisa GV.SC-08","enisa ID.IM-04","enisa RS.MA-01"]},\n\
{"id":"3.3","basis":"stated","by":["enisa RS.CO-02","enisa RS.MI-01","enisa A.6.8"]},\n\
{"id":"3.4","basis":"stated","by":["enisa ID.IM-04","enisa RS.MA-02","enisa A.5.25"]},\n\
{"id":"3.5","basis":"stated","by":["enisa ID.IM-04","enisa RS.AN-03","enisa RS.CO-02"]},\n\
{"id":"3.6","basis":"stated","by":["enisa ID.IM-04","enisa A.5.27"]}],"dora-2022-2554":[{"id":"Art. 14(1)","basis":"read"},\n\
{"id":"Art. 17(1)","basis":"read"},\n\
{"id":"Art. 17(3)","basis":"read"},\n\
{"id":"Art. 18(1)","basis":"read"},\n\
{"id":"Art. 19(4)","basis":"read"}],"dora-rts-2024-1774":[{"id":"Art. 22","basis":"read"},\n\
{"id":"Art. 23","basis":"read"}]},"exit-and-portability":{"nist-800-53-r5":[{"id":"MP-6","basis":"stated","title":"Media Sanitization","by":["nist-a A.8.10"]},\n\
{"id":"SA-4","basis":"stated","title":"Acquisition Process","by":["csa IPY-03","nist-a A.5.20","nist-a A.5.23"]},\n\
{"id":"SA-9","basis":"stated","title":"External System Services","by":["nist-a A.5.22","nist-a A.5.23","fedramp KSI-SCR-MIT"]},\n\
{"id":"SI-12","basis":"stated","title":"Information Management and Retention","by":["csa DSP-02"]},\n\
{"id":"SR-12","basis":"read","title":"Component Disposal"}],"nist-csf-2.0":[{"id":"GV.OC-05","basis":"stated","by":["enisa 5.1.2.d","enisa 5.1.4.h"]},\n\
{"id":"GV.SC-04","basis":"stated","by":["nist-b A.5.22","enisa 5.1.2.d","enisa 5.1.4.h"]},\n\
{"id":"GV.SC-05","basis":"stated","by":["nist-b A.5.20","enisa 5.1.2.d","enisa 5.1.4.h"]},\n\
{"id":"GV.SC-10","basis":"stated","by":["csa DSP-02","nist-b A.5.20","nist-b A.5.22"]},\n\
{"id":"ID.AM-08","basis":"stated","by":["csa DSP-02","nist-b A.5.22"]}],"csa-ccm-4.1":[{"id":"IPY-01","basis":"read"},\n\
{"id":"IPY-02","basis":"read"},\n\
{"id":"IPY-03","basis":"stated","by":["csa-ownership IPY-03"]},\n\
{"id":"IPY-04","basis":"read"},\n\
{"id":"STA-11","basis":"read"},\n\
{"id":"DSP-02","basis":"stated","by":["csa-ownership DSP-02"]}],"csa-ccm-4.0":[{"id":"IPY-01","basis":"read"},\n\
{"id":"IPY-02","basis":"read"},\n\
{"id":"IPY-03","basis":"stated","by":["csa-ownership IPY-03"]},\n\
{"id":"IPY-04","basis":"read"},\n\
{"id":"STA-09","basis":"read"},\n\
{"id":"DSP-02","basis":"stated","by":["csa-ownership DSP-02"]}],"iso-27001-2022":[{"id":"A.5.11","basis":"read"},\n\
{"id":"A.5.20","basis":"stated","by":["nist-a SA-4","nist-b GV.SC-05","nist-b GV.SC-10"]},\n\
{"id":"A.5.22","basis":"stated","by":["nist-a SA-9","nist-b GV.SC-04","nist-b GV.SC-10"]},\n\
{"id":"A.5.23","basis":"stated","by":["csa IPY-03","nist-a SA-4","nist-a SA-9"]},\n\
{"id":"A.8.10","basis":"stated","by":["csa DSP-02","nist-a MP-6"]}],"iso-27017-2015":[{"id":"CLD.8.1.5","basis":"read"},\n\
{"id":"15.1.1","basis":"stated","by":["csa IPY-03"]}],"pci-dss-4.0.1":[{"id":"3.2.1","basis":"stated","by":["csa DSP-02"]},\n\
{"id":"12.8.2","basis":"read"}],"cis-controls-8.1":[{"id":"3.5","basis":"stated","by":["csa DSP-02"]},\n\
{"id":"15.4","basis":"read"},\n\
{"id":"15.7","basis":"read"}],"aicpa-tsc-2017":[{"id":"C1.2","basis":"read"},\n\
{"id":"CC9.2","basis":"read"}],"fedramp-ksi-2026":[{"id":"KSI-SCR-MIT","basis":"stated","title":"Mitigating Supply Chain Risk","by":["fedramp SA-9"]}],"nis2-2024-2690":[{"id":"5.1.2.d","basis":"stated","by":["enisa GV.OC-05","enisa GV.SC-04","enisa GV.SC-05"]},\n\
{"id":"5.1.4.h","basis":"stated","by":["enisa GV.OC-05","enisa GV.SC-04","enisa GV.SC-05"]}],"dora-2022-2554":[{"id":"Art. 28(7)","basis":"read"},\n\
{"id":"Art. 28(8)","basis":"read"},\n\
{"id":"Art. 29(1)","basis":"read"},\n\
{"id":"Art. 30(2)(d)","basis":"read"},\n\
{"id":"Art. 30(3)(f)","basis":"read"}],"dora-rts-2024-1774":[{"id":"2024/1773 Art. 10","basis":"read"}]},"physical-hosts":{"nist-800-53-r5":[{"id":"CM-8","basis":"stated","title":"System Component Inventory","by":["csa DCS-06"]},\n\
{"id":"MA-2","basis":"stated","title":"Controlled Maintenance","by":["nist-a A.7.10","nist-a A.7.13"]},\n\
{"id":"MP-6","basis":"stated","title":"Media Sanitization","by":["nist-a A.7.10","nist-a A.7.14"]},\n\
{"id":"PE-18","basis":"stated","title":"Location of System Components","by":["nist-a A.7.8"]},\n\
{"id":"SI-7","basis":"read","title":"Software, Firmware, and Information Integrity"}],"nist-csf-2.0":[{"id":"ID.AM-01","basis":"stated","by":["csa DCS-06","enisa 12.4"]},\n\
{"id":"ID.AM-08","basis":"stated","by":["nist-b A.7.10","nist-b A.7.13","nist-b A.7.14"]},\n\
{"id":"PR.PS-03","basis":"read"},\n\
{"id":"PR.IR-04","basis":"stated","by":["csa IVS-02","nist-b A.8.6"]}],"csa-ccm-4.1":[{"id":"DCS-02","basis":"read"},\n\
{"id":"DCS-06","basis":"read"},\n\
{"id":"DCS-07","basis":"stated","by":["csa-ownership DCS-06"]},\n\
{"id":"DCS-09","basis":"read"},\n\
{"id":"I&S-02","basis":"read"},\n\
{"id":"I&S-04","basis":"stated","by":["csa-ownership IVS-04"]},\n\
{"id":"BCR-11","basis":"read"}],"csa-ccm-4.0":[{"id":"DCS-01","basis":"read"},\n\
{"id":"DCS-05","basis":"read"},\n\
{"id":"DCS-06","basis":"stated","by":["csa-ownership DCS-06"]},\n\
{"id":"DCS-08","basis":"read"},\n\
{"id":"IVS-02","basis":"read"},\n\
{"id":"IVS-04","basis":"stated","by":["csa-ownership IVS-04"]},\n\
{"id":"BCR-11","basis":"read"}],"iso-27001-2022":[{"id":"A.7.8","basis":"stated","by":["nist-a PE-18"]},\n\
{"id":"A.7.10","basis":"stated","by":["nist-a MA-2","nist-a MP-6","nist-b ID.AM-08"]},\n\
{"id":"A.7.13","basis":"stated","by":["nist-a MA-2","nist-b ID.AM-08","enisa 6.4"]},\n\
{"id":"A.7.14","basis":"stated","by":["nist-a MP-6","nist-b ID.AM-08"]},\n\
{"id":"A.8.6","basis":"stated","by":["csa IVS-02","nist-b PR.IR-04"]}],"iso-27017-2015":[{"id":"CLD.9.5.1","basis":"read"}],"pci-dss-4.0.1":[{"id":"9.4.7","basis":"read"},\n\
{"id":"12.3.4","basis":"read"},\n\
{"id":"12.5.1","basis":"stated","by":["csa DCS-06"]}],"cis-controls-8.1":[{"id":"1.1","basis":"stated","by":["csa DCS-06"]},\n\
{"id":"2.2","basis":"read"},\n\
{"id":"3.5","basis":"read"}],"aicpa-tsc-2017":[{"id":"A1.1","basis":"stated","by":["csa IVS-02"]},\n\
{"id":"CC6.4","basis":"read"},\n\
{"id":"CC6.5","basis":"read"}],"nis2-2024-2690":[{"id":"6.4","basis":"stated","by":["enisa A.7.13"]},\n\
{"id":"12.2","basis":"stated","by":["enisa A.7.10"]},\n\
{"id":"12.4","basis":"stated","by":["enisa ID.AM-01","enisa ID.AM-08"]}],"dora-2022-2554":[{"id":"Art. 7","basis":"read"},\n\
{"id":"Art. 8(1)","basis":"read"}],"dora-rts-2024-1774":[{"id":"Art. 4","basis":"read"},\n\
{"id":"Art. 9","basis":"read"},\n\
{"id":"Art. 18","basis":"read"}]},"physical-network":{"nist-800-53-r5":[{"id":"CP-8","basis":"read","title":"Telecommunications Services"},\n\
{"id":"PE-4","basis":"stated","title":"Access Control for Transmission","by":["nist-a A.7.12"]},\n\
{"id":"PE-9","basis":"stated","title":"Power Equipment and Cabling","by":["nist-a A.7.12","nist-a A.7.8"]}],"nist-csf-2.0":[{"id":"ID.AM-01","basis":"stated","by":["csa DCS-06"]},\n\
{"id":"PR.AA-06","basis":"stated","by":["nist-b A.7.12","enisa 13.3"]},\n\
{"id":"DE.CM-02","basis":"stated","by":["enisa 13.1","enisa 13.3"]}],"csa-ccm-4.1":[{"id":"DCS-07","basis":"stated","by":["csa-ownership DCS-06"]},\n\
{"id":"DCS-13","basis":"read"}],"csa-ccm-4.0":[{"id":"DCS-06","basis":"stated","by":["csa-ownership DCS-06"]},\n\
{"id":"DCS-12","basis":"read"}],"iso-27001-2022":[{"id":"A.7.8","basis":"stated","by":["nist-a PE-9"]},\n\
{"id":"A.7.12","basis":"stated","by":["nist-a PE-4","nist-a PE-9","nist-b PR.AA-06"]},\n\
{"id":"A.7.13","basis":"read"},\n\
{"id":"A.8.20","basis":"stated","by":["enisa 6.7"]}],"iso-27017-2015":[{"id":"CLD.13.1.4","basis":"read"}],"pci-dss-4.0.1":[{"id":"9.2.2","basis":"read"},\n\
{"id":"9.2.3","basis":"read"}],"cis-controls-8.1":[{"id":"12.1","basis":"read"},\n\
{"id":"12.3","basis":"read"},\n\
{"id":"12.4","basis":"read"}],"aicpa-tsc-2017":[{"id":"CC6.4","basis":"read"}],"nis2-2024-2690":[{"id":"6.7","basis":"stated","by":["enisa A.8.20"]},\n\
{"id":"13.1","basis":"stated","by":["enisa DE.CM-02"]},\n\
{"id":"13.3","basis":"stated","by":["enisa DE.CM-02","enisa PR.AA-06"]}],"dora-2022-2554":[{"id":"Art. 7","basis":"read"}],"dora-rts-2024-1774":[{"id":"Art. 13","basis":"read"},\n\
{"id":"Art. 18","basis":"read"}]},"physical-datacenter":{"nist-800-53-r5":[{"id":"PE-2","basis":"stated","title":"Physical Access Authorizations","by":["nist-a A.7.2"]},\n\
{"id":"PE-3","basis":"stated","title":"Physical Access Control","by":["nist-a A.7.1","nist-a A.7.2","nist-a A.7.3"]},\n\
{"id":"PE-6","basis":"stated","title":"Monitoring Physical Access","by":["nist-a A.7.4"]},\n\
{"id":"PE-8","basis":"read","title":"Visitor Access Records"},\n\
{"id":"PE-11","basis":"stated","title":"Emergency Power","by":["nist-a A.7.11"]},\n\
{"id":"PE-13","basis":"stated","title":"Fire Protection","by":["nist-a A.7.5","nist-a A.7.8"]},\n\
{"id":"PE-14","basis":"stated","title":"Environmental Controls","by":["nist-a A.7.11","nist-a A.7.5","nist-a A.7.8"]}],"nist-csf-2.0":[{"id":"PR.AA-06","basis":"stated","by":["nist-b A.7.1","nist-b A.7.2","nist-b A.7.3"]},\n\
{"id":"PR.IR-02","basis":"stated","by":["nist-b A.7.5","enisa 13.2"]},\n\
{"id":"DE.CM-02","basis":"stated","by":["nist-b A.7.4","enisa 13.1","enisa 13.3"]}],"csa-ccm-4.1":[{"id":"DCS-01","basis":"read"},\n\
{"id":"DCS-04","basis":"read"},\n\
{"id":"DCS-08","basis":"read"},\n\
{"id":"DCS-10","basis":"read"},\n\
{"id":"DCS-11","basis":"read"},\n\
{"id":"DCS-14","basis":"read"},\n\
{"id":"DCS-15","basis":"read"},\n\
{"id":"DCS-16","basis":"read"}],"csa-ccm-4.0":[{"id":"DCS-03","basis":"read"},\n\
{"id":"DCS-07","basis":"read"},\n\
{"id":"DCS-09","basis":"read"},\n\
{"id":"DCS-10","basis":"read"},\n\
{"id":"DCS-13","basis":"read"},\n\
{"id":"DCS-14","basis":"read"},\n\
{"id":"DCS-15","basis":"read"}],"iso-27001-2022":[{"id":"A.7.1","basis":"stated","by":["nist-a PE-3","nist-b PR.AA-06","enisa 13.3"]},\n\
{"id":"A.7.2","basis":"stated","by":["nist-a PE-2","nist-a PE-3","nist-b PR.AA-06"]},\n\
{"id":"A.7.3","basis":"stated","by":["nist-a PE-3","nist-b PR.AA-06","enisa 13.2"]},\n\
{"id":"A.7.4","basis":"stated","by":["nist-a PE-3","nist-a PE-6","nist-b DE.CM-02"]},\n\
{"id":"A.7.5","basis":"stated","by":["nist-a PE-13","nist-a PE-14","nist-b PR.IR-02"]},\n\
{"id":"A.7.8","basis":"stated","by":["nist-a PE-13","nist-a PE-14"]},\n\
{"id":"A.7.11","basis":"stated","by":["nist-a PE-11","nist-a PE-14","enisa 13.1"]}],"pci-dss-4.0.1":[{"id":"9.2.1","basis":"read"},\n\
{"id":"9.2.1.1","basis":"read"},\n\
{"id":"9.3.1","basis":"read"},\n\
{"id":"9.3.2","basis":"read"},\n\
{"id":"9.3.4","basis":"read"}],"aicpa-tsc-2017":[{"id":"A1.2","basis":"read"},\n\
{"id":"CC6.4","basis":"read"}],"nis2-2024-2690":[{"id":"13.1","basis":"stated","by":["enisa DE.CM-02","enisa A.7.11"]},\n\
{"id":"13.2","basis":"stated","by":["enisa PR.IR-02","enisa A.7.3","enisa A.7.5"]},\n\
{"id":"13.3","basis":"stated","by":["enisa DE.CM-02","enisa PR.AA-06","enisa A.7.1"]}],"dora-rts-2024-1774":[{"id":"Art. 18","basis":"read"}]}}}';
